import { paced } from '#lib/domain/pace.ts';
import type { Connection } from './connection.ts';
import { OWN_TABLES, type StoreContents } from './rows.ts';
import { createCube, createTable, dropTable, renameTable, TABLES, type TableName } from './schema.ts';
import type { TableContent } from './tables.ts';
import { UNIT_TABLES } from './unit-rows.ts';

/** How many of the rows of submissions are in, while the store is filled. */
export interface Filling {
  readonly done: number;
  readonly total: number;
}

/**
 * So many rows go in first, and then twice as many each time up to the most: the engine begins soon, and has few statements,
 * each of which costs as much as a thousand rows; and the page stays alive between them. Multiples of the engine's vectors of 2,048.
 * All of a table go in within one transaction: else every portion after the first is written twice, which takes four times as long.
 */
const FIRST_PORTION = 8_192;
const MOST_AT_ONCE = 16_384;

const ALL_TABLES = Object.keys(TABLES) as TableName[];

/**
 * Fills the store with this in place of all that it held. The new tables are made aside and take their
 * names at the end, so a load that fails leaves the old ones.
 */
export async function fill(
  connection: Connection,
  { own, units }: StoreContents,
  onprogress: (filling: Filling) => void = () => {},
): Promise<void> {
  const total = OWN_TABLES.reduce((sum, table) => sum + own[table].length, 0);
  let done = 0;
  onprogress({ done, total });
  const insert = (table: TableName, content: TableContent, oninserted?: (rows: number) => void) =>
    insertAll(connection, `${table}_next`, content, oninserted);
  await connection.execute(ALL_TABLES.map((table) => createTable(table, `${table}_next`)).join(';'));
  await inTransaction(connection, async () => {
    const insertOwn = async () => {
      for (const table of OWN_TABLES)
        await insert(table, own[table], (rows) => onprogress({ done: (done += rows), total }));
    };
    const [made] = await Promise.all([paced(units()), insertOwn()]);
    for (const table of UNIT_TABLES) await insert(table, made[table]);
  });
  await connection.execute(createCube('facts_next', 'cube_next'));
  const renamed = [...ALL_TABLES, 'cube'].flatMap((table) => [
    dropTable(table),
    renameTable(`${table}_next`, table),
  ]);
  await inTransaction(connection, () => connection.execute(renamed.join(';')));
}

/** Makes the tables empty, so that every question has an answer from the start. */
export async function makeEmpty(connection: Connection): Promise<void> {
  const tables = ALL_TABLES.map((table) => createTable(table, table));
  await connection.execute([...tables, createCube('facts', 'cube')].join(';'));
}

/**
 * Puts rows into a table in portions, and tells of each how many went in. While the engine takes one in, the next is made.
 */
export async function insertAll(
  connection: Connection,
  table: string,
  content: TableContent,
  oninserted: (rows: number) => void = () => {},
): Promise<void> {
  let before = Promise.resolve();
  let most = FIRST_PORTION;
  for (let from = 0; from < content.length;) {
    const [start, end] = [from, Math.min(from + most, content.length)];
    const rows = await paced(content.portion(start, end));
    await before;
    before = connection.insert(table, rows).then(() => oninserted(end - start));
    from = end;
    most = Math.min(most * 2, MOST_AT_ONCE);
  }
  await before;
}

/** All or nothing of what is done in it. */
export async function inTransaction(connection: Connection, work: () => Promise<void>): Promise<void> {
  await connection.execute('begin transaction');
  try {
    await work();
    await connection.execute('commit');
  } catch (error) {
    await connection.execute('rollback');
    throw error;
  }
}
