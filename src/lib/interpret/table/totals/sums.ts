import type { Measure } from '#lib/domain/measure.ts';
import type { Column } from '../columns/column.ts';
import { holds } from '../rows/period-cell.ts';
import type { Draft } from '../rows/draft.ts';
import { rangeMeant, type Range } from '../../quantity/range-meant.ts';
import type { RowReading } from '../rows/row-reading.ts';
import { siblingsOf, type Table } from '../table.ts';
import { TotalParts } from '../rows/total-scope.ts';

/** Figures that can be added up. */
export interface Sum {
  readonly parts: readonly Draft[];
  /** Of the figures as they are written. */
  readonly sum: number;
  /** Where some are only bounds ("hơn 60"): between which the sum lies. */
  readonly range: Range;
}

/** What the totals among a table's figures may be the sums of. */
export class Sums {
  readonly #table: Table;
  readonly #drafts: readonly Draft[];
  #byRow: Map<RowReading, Draft[]> | null = null;
  #byColumn: Map<Column, Draft[]> | null = null;
  readonly #parts: TotalParts;
  readonly #sets = new Map<readonly RowReading[], ReadonlySet<RowReading>>();
  readonly #known = new Map<readonly RowReading[], Map<string, readonly Sum[]>>();

  constructor(drafts: readonly Draft[], table: Table) {
    this.#table = table;
    this.#drafts = drafts;
    this.#parts = new TotalParts([...new Set(drafts.map(({ row }) => row))]);
  }

  /** In a column: of the rows that a row of totals stands for, worked out once for all totals of the same rows. */
  inColumn({ row, column, fact }: Draft): readonly Sum[] {
    const parts = this.#parts.of(row);
    const known = this.#known.get(parts) ?? new Map<string, readonly Sum[]>();
    this.#known.set(parts, known);
    const key = `${column.col} ${fact.measure}`;
    const sums = known.get(key) ?? this.#sumsInColumn(parts, column, fact.measure);
    known.set(key, sums);
    return sums;
  }

  /**
   * Of what counts the same as the total ("Tổng số tin, bài" above news and meetings), or of all, whatever each is
   * called; of cells with two figures ("36 cuộc/1.520 lượt người") never of both.
   */
  #sumsInColumn(rows: readonly RowReading[], column: Column, measure: Measure): readonly Sum[] {
    const all = this.#figuresOf(rows, column);
    const hasPairs = all.some(({ cell }, i) => cell === all[i - 1]?.cell);
    const alike = all.filter(({ fact }) => fact.measure === measure);
    return sumsOf(hasPairs || alike.length === all.length ? [alike] : [alike, all]);
  }

  #figuresOf(rows: readonly RowReading[], column: Column): Draft[] {
    const isPart = this.#setOf(rows);
    const columns = (this.#byColumn ??= groups(this.#drafts, (draft) => draft.column));
    return (columns.get(column) ?? []).filter(
      ({ row, fact }) => isPart.has(row) && (fact.status !== 'total' || column.isTotal),
    );
  }

  #setOf(rows: readonly RowReading[]): ReadonlySet<RowReading> {
    const known = this.#sets.get(rows) ?? new Set(rows);
    this.#sets.set(rows, known);
    return known;
  }

  /**
   * In a row: of what stands under the same heading, what counts the same elsewhere, or all that is no total; of the periods
   * within its own, where there are such ("Cộng quý I" behind months).
   */
  inRow(total: Draft): readonly Sum[] {
    const { row, column, fact } = total;
    const rows = (this.#byRow ??= groups(this.#drafts, (draft) => draft.row));
    const counted = (rows.get(row) ?? []).filter(
      (other) =>
        other.column !== column &&
        !other.column.isTotal &&
        other.column.comparison === 'none' &&
        (other.fact.status !== 'total' || row.isTotal),
    );
    const inside = counted.filter(({ fact: other }) => holds(fact.period, other.period));
    const parts = inside.length >= 2 ? inside : counted;
    const siblings = siblingsOf(this.#table, column);
    const group = parts.filter((other) => siblings.includes(other.column));
    const same = parts.filter(
      ({ fact: other }) => other.channel === fact.channel && other.measure === fact.measure,
    );
    return sumsOf([group, same, parts].map((each) => countingAlike(each, total)));
  }
}

function groups<K>(drafts: readonly Draft[], keyOf: (draft: Draft) => K): Map<K, Draft[]> {
  const found = new Map<K, Draft[]>();
  for (const draft of drafts) {
    const group = found.get(keyOf(draft));
    if (group) group.push(draft);
    else found.set(keyOf(draft), [draft]);
  }
  return found;
}

/** "Tổng số tin, bài" adds up tin and bài, not the broadcasts beside them. */
function countingAlike(parts: readonly Draft[], { column, fact }: Draft): Draft[] {
  return parts.filter((part) => column.measure === null || part.fact.measure === fact.measure);
}

function sumsOf(options: readonly (readonly Draft[])[]): Sum[] {
  return options
    .filter((parts) => parts.length >= 2)
    .map((parts) => {
      const sum = sumOf(parts.map(({ fact }) => fact.value ?? 0));
      const isExact = parts.every(({ fact }) => fact.qualifier === 'exact');
      return { parts, sum, range: isExact ? { low: sum, high: sum } : rangeOf(parts) };
    });
}

function rangeOf(parts: readonly Draft[]): Range {
  const ranges = parts.map(({ fact }) => rangeMeant(fact.value ?? 0, fact.qualifier));
  return { low: sumOf(ranges.map(({ low }) => low)), high: sumOf(ranges.map(({ high }) => high)) };
}

function sumOf(numbers: readonly number[]): number {
  const sum = numbers.reduce((total, number) => total + number, 0);
  const isWhole = Number.isInteger(sum) && Math.abs(sum) < 1e12;
  return isWhole ? sum : Number(sum.toPrecision(12));
}
