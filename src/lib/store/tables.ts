import type { Table } from 'apache-arrow';
import type { Steps } from '#lib/domain/steps.ts';
import { arrowOf, byName } from './arrow.ts';
import type { RawRow } from './query.ts';
import { TABLES, type TableName } from './schema.ts';
import type { Reader } from './vectors.ts';

/** What a table is filled with: portions of its rows are made only when they go in, so that they never all stand in memory. */
export interface TableContent {
  readonly length: number;
  portion(from: number, to: number): Steps<Table>;
}

/** Rows that stand ready. */
export function readyRows(table: TableName, rows: readonly RawRow[]): TableContent {
  return madeRows(table, rows.length, (from, to) => rows.slice(from, to), byName);
}

/** Rows that are made by `make`, of whatever kind; `read` says how each column is read from one. */
export function madeRows<Row>(
  table: TableName,
  length: number,
  make: (from: number, to: number) => readonly Row[],
  read: (column: string) => Reader<Row>,
): TableContent {
  return { length, portion: (from, to) => arrowOf(TABLES[table], make(from, to), read) };
}
