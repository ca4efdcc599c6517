import { paced } from '#lib/domain/pace.ts';
import type { Changes, TableChange } from './changes.ts';
import type { Connection } from './connection.ts';
import { inCubePart } from './cube-part.ts';
import { cubeRows } from './cube.ts';
import { inTransaction, insertAll, type Filling } from './fill.ts';
import { NUMBERS } from './rows.ts';
import { column, numbers, sql, type Sql } from './sql.ts';
import { UNIT_TABLES } from './unit-rows.ts';

/** Brings the tables up to date by what has changed alone; where that fails, they are as before. */
export async function refill(
  connection: Connection,
  changes: Changes,
  onprogress: (filling: Filling) => void = () => {},
): Promise<void> {
  const { tables, cube } = changes;
  if (tables.length === 0 && !changes.units) return;
  const units = changes.units && (await paced(changes.units()));
  const contents = [...tables.map(({ come }) => come), ...Object.values(units ?? {})];
  const total = contents.reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  const told = (rows: number) => onprogress({ done: (done += rows), total });
  told(0);
  await inTransaction(connection, async () => {
    for (const change of tables) {
      for (const statement of makingRoom(change)) await connection.ask(statement);
      await insertAll(connection, change.table, change.come, told);
    }
    for (const table of units ? UNIT_TABLES : []) {
      await connection.ask(sql`delete from ${column(table)}`);
      await insertAll(connection, table, units![table], told);
    }
    if (!cube) return;
    const part = inCubePart(cube);
    await connection.ask(sql`delete from cube where ${part}`);
    await connection.ask(sql`insert into cube ${cubeRows(column('facts'), part)}`);
  });
}

/** The rows that go are taken out, and those that stay take their new numbers. */
function makingRoom({ table, gone, moved }: TableChange): Sql[] {
  const name = column(table);
  const statements: Sql[] = [];
  if (gone.length > 0) statements.push(sql`delete from ${name} where submission_id in ${numbers(gone)}`);
  if (moved.length > 0 && table !== 'submissions') {
    const number = column(NUMBERS[table]);
    const listed = (part: 'id' | 'by') =>
      sql`unnest(string_split(${moved.map((each) => each[part]).join(',')}, ','))::integer`;
    statements.push(sql`update ${name} set ${number} = ${number} + steps.step
      from (select ${listed('id')} as of_id, ${listed('by')} as step) steps where steps.of_id = submission_id`);
  }
  return statements;
}
