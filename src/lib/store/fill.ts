import { paced } from '#lib/domain/pace.ts';
import type { Connection } from './connection.ts';
import { createCube, createTable, dropTable, renameTable, TABLES, type TableName } from './schema.ts';
import { NO_CONTENTS, type TableContent, type TableContents } from './tables.ts';

/** How many of the rows are in, while the store is filled. */
export interface Filling {
  readonly done: number;
  readonly total: number;
}

/**
 * So many rows go in at once: few enough for the page to stay alive between them. All of a table go in within one
 * transaction: else every portion after the first is written twice, which takes four times as long.
 */
const PORTION = 10_000;

/**
 * Fills the store with this in place of all that it held. The new tables are made aside and take their
 * names at the end, so a load that fails leaves the old ones.
 */
export async function fill(
  connection: Connection,
  contents: TableContents,
  onprogress: (filling: Filling) => void = () => {},
): Promise<void> {
  const names = Object.keys(TABLES) as TableName[];
  const total = names.reduce((sum, table) => sum + contents[table].length, 0);
  let done = 0;
  onprogress({ done, total });
  await connection.execute(names.map((table) => createTable(table, `${table}_next`)).join(';'));
  await inTransaction(connection, async () => {
    for (const table of names)
      await insertAll(connection, `${table}_next`, contents[table], (rows) =>
        onprogress({ done: (done += rows), total }),
      );
  });
  await connection.execute(createCube('facts_next', 'cube_next'));
  const renamed = [...names, 'cube'].flatMap((table) => [
    dropTable(table),
    renameTable(`${table}_next`, table),
  ]);
  await inTransaction(connection, () => connection.execute(renamed.join(';')));
}

/** Makes the tables empty, so that every question has an answer from the start. */
export async function makeEmpty(connection: Connection): Promise<void> {
  await fill(connection, NO_CONTENTS);
}

/**
 * Puts rows into a table in portions, and tells of each how many went in. While the engine takes one in, the next is made.
 */
export async function insertAll(
  connection: Connection,
  table: string,
  content: TableContent,
  oninserted: (rows: number) => void,
): Promise<void> {
  let before = Promise.resolve();
  for (let from = 0; from < content.length; from += PORTION) {
    const to = Math.min(from + PORTION, content.length);
    const rows = await paced(content.portion(from, to));
    await before;
    before = connection.insert(table, rows).then(() => oninserted(to - from));
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
