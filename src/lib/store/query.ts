import type { Sql } from './sql.ts';

/** A value as the engine gives it, with its big integers and decimals made plain numbers. */
export type RawValue = string | number | boolean | null;

export type RawRow = Readonly<Record<string, RawValue>>;

/** A question to the store and how one row of its answer is read. */
export interface Query<Row> {
  readonly sql: Sql;
  decode(row: RawRow): Row;
}

export function query<Row>(sql: Sql, decode: (row: RawRow) => Row): Query<Row> {
  return { sql, decode };
}
