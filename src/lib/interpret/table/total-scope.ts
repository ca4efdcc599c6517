import type { Scope } from '#lib/domain/fact.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { RowReading } from './row-reading.ts';

/** What the totals of a table add up. */
export class TotalParts {
  readonly #data: readonly RowReading[];
  readonly #byGroup = new Map<number, RowReading[]>();
  readonly #byUnit = new Map<Cell | undefined, RowReading[]>();
  readonly #scopes = new Map<readonly RowReading[], Scope>();

  constructor(rows: readonly RowReading[]) {
    this.#data = rows.filter(({ isTotal, isSubset }) => !isTotal && !isSubset);
    for (const row of this.#data) {
      add(this.#byGroup, row.group, row);
      add(this.#byUnit, row.unitCells[0], row);
    }
  }

  /**
   * The rows that a total adds up: those of its group; where it has none (it follows subtotals or stands first), all.
   * For totals of the same rows it is the same list.
   */
  of(total: RowReading): readonly RowReading[] {
    if (total.isGrandTotal) return this.#data;
    if (total.isOfUnit) return this.#byUnit.get(total.unitCells[0]) ?? [];
    const group = this.#byGroup.get(total.group) ?? [];
    if (total.isHead) return group.filter(({ row }) => row > total.row);
    const before = group.filter(({ row }) => row < total.row);
    return before.length > 0 ? before : this.#data;
  }

  /** Whose activity a total counts: of units below only, of the reporting unit's own offices, or of both. */
  scopeOf(total: RowReading): Scope {
    const parts = this.of(total);
    const scope = this.#scopes.get(parts) ?? scopeOf(parts);
    this.#scopes.set(parts, scope);
    return scope;
  }
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
