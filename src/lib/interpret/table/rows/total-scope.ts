import type { Scope } from '#lib/domain/fact.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { RowReading } from './row-reading.ts';

/** What the totals of a table add up. */
export class TotalParts {
  readonly #rows: readonly RowReading[];
  readonly #scopes = new Map<readonly RowReading[], Scope>();
  /** The rows that are parts of totals; those of each group, and of each unit's cell. */
  #all: readonly RowReading[] | null = null;
  #byGroup: ReadonlyMap<number, readonly RowReading[]> | null = null;
  /** By the rows of a group, then by period and channel. */
  readonly #narrowed = new Map<readonly RowReading[], Map<string, readonly RowReading[]>>();
  #byUnit: ReadonlyMap<Cell | undefined, readonly RowReading[]> | null = null;

  constructor(rows: readonly RowReading[]) {
    this.#rows = rows;
  }

  /**
   * The rows that a total adds up: those of its group; where it has none (it follows subtotals or stands first), all. Of
   * "Tổng cộng | Quý I" or "Tổng cộng | Truyền thanh" only those of that quarter, of that channel. For totals of the same rows it is the same list.
   */
  of(total: RowReading): readonly RowReading[] {
    const parts = this.#inGroup(total);
    const period = total.period ? total.settled.code : '';
    const channel = total.channel?.channel ?? '';
    if (period === '' && channel === '') return parts;
    const known = this.#narrowed.get(parts) ?? new Map<string, readonly RowReading[]>();
    this.#narrowed.set(parts, known);
    const key = `${period} ${channel}`;
    const narrowed = known.get(key) ?? narrow(parts, period, channel);
    known.set(key, narrowed);
    return narrowed;
  }

  #inGroup(total: RowReading): readonly RowReading[] {
    const all = (this.#all ??= this.#rows.filter(({ isTotal, isSubset }) => !isTotal && !isSubset));
    if (total.isGrandTotal) return all;
    if (total.isOfUnit) {
      this.#byUnit ??= grouped(all, ({ unitCell }) => unitCell);
      const named = this.#byUnit.get(total.unitCell) ?? [];
      if (named.length > 1) return named;
    }
    this.#byGroup ??= grouped(all, ({ group }) => group);
    const group = this.#byGroup.get(total.group) ?? [];
    if (total.isOfUnit) return group.filter(({ unit }) => unit.id === total.unit.id);
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

/** Whether a row is of this period and this channel, as far as either is given. */
function isOf({ settled, channel }: RowReading, period: string, of: string): boolean {
  return (period === '' || settled.code === period) && (of === '' || channel?.channel === of);
}

/** Those of a period and a channel; below "Cộng quý IV | Trang TTĐT" those of the channel, where the rows are of its months; else all. */
function narrow(parts: readonly RowReading[], period: string, channel: string): readonly RowReading[] {
  const ofBoth = parts.filter((part) => isOf(part, period, channel));
  if (ofBoth.length > 0) return ofBoth;
  const ofChannel = parts.filter((part) => isOf(part, '', channel));
  return ofChannel.length > 0 ? ofChannel : parts;
}

function scopeOf(parts: readonly RowReading[]): Scope {
  const hasChildren = parts.some(({ level }) => level === 'child');
  const hasOwn = parts.some(({ level }) => level === 'own');
  if (hasChildren && hasOwn) return 'own_and_children';
  return hasChildren ? 'children' : 'own';
}

function grouped<K>(rows: readonly RowReading[], keyOf: (row: RowReading) => K): Map<K, RowReading[]> {
  const lists = new Map<K, RowReading[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const list = lists.get(key);
    if (list) list.push(row);
    else lists.set(key, [row]);
  }
  return lists;
}
