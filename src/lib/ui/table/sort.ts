import { compareNames } from '#lib/messages/format.ts';
import type { Column, Sort, SortValue } from './column.ts';

/**
 * Rows in the order of `sort`, as a new array; the given order where `sort` is null or names no
 * sortable column. Text follows the Vietnamese alphabet ("xã 2" before "xã 10"), equal rows keep
 * their order, and rows without a value come last in both directions.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null,
): readonly Row[] {
  const valueOf = columns.find((column) => column.key === sort?.key)?.sort;
  if (!sort || !valueOf) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort((a, b) => compare(a.value, b.value, sign))
    .map(({ row }) => row);
}

/** The order after a press on a heading: numbers begin with the greatest, text with A. */
export function nextSort<Row>(column: Column<Row>, rows: readonly Row[], current: Sort | null): Sort {
  if (current?.key === column.key) {
    return { key: column.key, direction: current.direction === 'ascending' ? 'descending' : 'ascending' };
  }
  const example = rows.map((row) => column.sort?.(row) ?? null).find((value) => value !== null);
  return { key: column.key, direction: typeof example === 'number' ? 'descending' : 'ascending' };
}

function compare(a: SortValue, b: SortValue, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * compareNames(String(a), String(b));
}
