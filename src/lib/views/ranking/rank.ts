import { compareNames } from '#lib/messages/format.ts';

/** What is needed of a row to rank it. */
export interface Rankable {
  readonly name: string;
  readonly code: string;
  readonly value: number | null;
}

export type Ranked<Row> = Row & {
  /** Null where there is no value: such a row is listed, never ranked. */
  readonly rank: number | null;
  readonly tied: boolean;
};

/**
 * Rows in the order of their values, greatest first, with competition ranks (1, 2, 2, 4): the
 * same for any order of the input (domain.md 8.2). Inside a tie and among rows without a value
 * the Vietnamese alphabet decides, then the code. Zero is ranked; no value is not.
 */
export function rankRows<Row extends Rankable>(rows: readonly Row[]): Ranked<Row>[] {
  const sorted = [...rows].sort(compareRows);
  const count = new Map<number, number>();
  for (const { value } of rows) if (value !== null) count.set(value, (count.get(value) ?? 0) + 1);
  let rank = 0;
  let last: number | null = null;
  return sorted.map((row, index) => {
    if (row.value === null) return Object.assign({}, row, { rank: null, tied: false });
    if (row.value !== last) rank = index + 1;
    last = row.value;
    return Object.assign({}, row, { rank, tied: (count.get(row.value) ?? 0) > 1 });
  });
}

function compareRows(a: Rankable, b: Rankable): number {
  if (a.value !== b.value) {
    if (a.value === null) return 1;
    if (b.value === null) return -1;
    return b.value - a.value;
  }
  return compareNames(a.name, b.name) || (a.code < b.code ? -1 : Number(a.code > b.code));
}
