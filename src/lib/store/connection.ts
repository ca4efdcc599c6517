import type { Table } from 'apache-arrow';
import type { Sql } from './sql.ts';

/** What the store needs of an engine, whether in a worker or in this thread. */
export interface Connection {
  /** Runs one statement without parameters and without an answer. */
  execute(statement: string): Promise<void>;
  /** Appends rows to a table that has the same columns in the same order. */
  insert(table: string, rows: Table): Promise<void>;
  /** Runs one prepared statement. */
  ask(sql: Sql): Promise<Table>;
}
