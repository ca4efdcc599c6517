import { createCube, createTable, dropTable, renameTable, TABLES, type TableName } from './schema.ts';
import { arrowOf } from './arrow.ts';
import type { Connection } from './connection.ts';
import type { TableRows } from './rows.ts';

/**
 * Fills the store with these rows in place of all that it held. The new tables are made aside and take their
 * names at the end, so a load that fails leaves the old ones.
 */
export async function fill(connection: Connection, rows: TableRows): Promise<void> {
  const names = Object.keys(TABLES) as TableName[];
  for (const table of names) {
    await connection.execute(createTable(table, `${table}_next`));
    if (rows[table].length > 0) await connection.insert(`${table}_next`, arrowOf(TABLES[table], rows[table]));
  }
  await connection.execute(createCube('facts_next', 'cube_next'));
  await inTransaction(connection, async () => {
    for (const table of [...names, 'cube']) {
      await connection.execute(dropTable(table));
      await connection.execute(renameTable(`${table}_next`, table));
    }
  });
}

/** Makes the tables empty, so that every question has an answer from the start. */
export async function makeEmpty(connection: Connection): Promise<void> {
  await fill(connection, {
    submissions: [],
    units: [],
    edges: [],
    territories: [],
    members: [],
    facts: [],
    tasks: [],
    targets: [],
    problems: [],
  });
}

async function inTransaction(connection: Connection, work: () => Promise<void>): Promise<void> {
  await connection.execute('begin transaction');
  try {
    await work();
    await connection.execute('commit');
  } catch (error) {
    await connection.execute('rollback');
    throw error;
  }
}
