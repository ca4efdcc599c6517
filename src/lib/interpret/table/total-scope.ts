import type { Scope } from '#lib/domain/fact.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { RowReading } from './row-reading.ts';

/** What the totals of a table add up. */
export class TotalParts {
  readonly #rows: readonly RowReading[];
  readonly #scopes = new Map<readonly RowReading[], Scope>();
  #parts: Parts | null = null;

  constructor(rows: readonly RowReading[]) {
    this.#rows = rows;
  }

  /**
   * The rows that a total adds up: those of its group; where it has none (it follows subtotals or stands first), all.
   * For totals of the same rows it is the same list.
   */
  of(total: RowReading): readonly RowReading[] {
    const { all, byGroup, byUnit } = (this.#parts ??= partsOf(this.#rows));
    if (total.isGrandTotal) return all;
    if (total.isOfUnit) return byUnit.get(total.unitCells[0]) ?? [];
    const group = byGroup.get(total.group) ?? [];
    if (total.isHead) return group.filter(({ row }) => row > total.row);
    const before = group.filter(({ row }) => row < total.row);
    return before.length > 0 ? before : all;
  }

  /** Whose activity a total counts: of units below only, of the reporting unit's own offices, or of both. */
  scopeOf(total: RowReading): Scope {
    const parts = this.of(total);
    const scope = this.#scopes.get(parts) ?? scopeOf(parts);
    this.#scopes.set(parts, scope);
    return scope;
  }
}

/** The rows of a table that are parts of totals: all, those of each group, those of each unit's cell. */
interface Parts {
  readonly all: readonly RowReading[];
  readonly byGroup: ReadonlyMap<number, readonly RowReading[]>;
  readonly byUnit: ReadonlyMap<Cell | undefined, readonly RowReading[]>;
}

function partsOf(rows: readonly RowReading[]): Parts {
  const all = rows.filter(({ isTotal, isSubset }) => !isTotal && !isSubset);
  const byGroup = new Map<number, RowReading[]>();
  const byUnit = new Map<Cell | undefined, RowReading[]>();
  for (const row of all) {
    add(byGroup, row.group, row);
    add(byUnit, row.unitCells[0], row);
  }
  return { all, byGroup, byUnit };
}

function scopeOf(parts: readonly RowReading[]): Scope {
  const hasChildren = parts.some(({ level }) => level === 'child');
  const hasOwn = parts.some(({ level }) => level === 'own');
  if (hasChildren && hasOwn) return 'own_and_children';
  return hasChildren ? 'children' : 'own';
}

function add<K>(lists: Map<K, RowReading[]>, key: K, row: RowReading): void {
  const list = lists.get(key);
  if (list) list.push(row);
  else lists.set(key, [row]);
}
