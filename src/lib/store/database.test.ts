import { beforeEach, expect, it } from 'vitest';
import { openEngine, type TestEngine } from '../../../tests/helpers/engine.ts';
import { fact, REGISTRY, submission } from '../../../tests/helpers/facts.ts';
import { Database } from './database.ts';
import { query } from './query.ts';
import type { LoadedSubmission } from './rows.ts';
import { sql } from './sql.ts';
import type { WorkerConnection } from './worker-connection.ts';

/** A database over an engine in this thread, and what was done to its table of figures. */
let engine: TestEngine;
let done: string[];
let fails: RegExp;
let database: Database;
let connection: WorkerConnection;

beforeEach(async () => {
  engine ??= await openEngine();
  [done, fails] = [[], /^never/];
  const noted = <T>(text: string, work: () => Promise<T>): Promise<T> => {
    if (/\bfacts/.test(text) && !/\bcube/.test(text)) done.push(text.split(' ').slice(0, 2).join(' '));
    return fails.test(text) ? Promise.reject(new Error('broken')) : work();
  };
  const noting: Partial<WorkerConnection> = {
    execute: (statement) => noted(statement, () => engine.execute(statement)),
    insert: (table, rows) => noted(`rows ${table}`, () => engine.insert(table, rows)),
    ask: (question) => noted(question.text, () => engine.ask(question)),
    died: new Promise(() => {}),
    close: () => {},
  };
  connection = noting as WorkerConnection;
  database = new Database(() => Promise.resolve(connection));
});

const file = (id: number, values: readonly number[]): LoadedSubmission =>
  submission({ facts: values.map((value) => fact({ value })) }, { id, file: `${id}.xlsx` });
const load = (...submissions: LoadedSubmission[]) => database.load({ registry: REGISTRY, submissions });
const sum = query(sql`select sum(value) as sum from cube`, (row) => Number(row['sum']));
const [one, two] = [file(1, [1, 2, 3, 4]), file(2, [10])];

it('puts in only the rows of a file that comes', async () => {
  await load(one);
  done = [];
  await load(one, two);
  expect(done).toEqual(['rows facts']);
  expect(await database.run(sum)).toEqual([20]);
});

it('does nothing where the same is loaded again', async () => {
  await load(one, two);
  done = [];
  await load({ ...one }, two);
  expect(done).toEqual([]);
});

it('fills all anew where that fails', async () => {
  await load(one);
  done = [];
  fails = /^rows facts$/;
  await load(one, two);
  expect(done).toEqual(['rows facts', 'create or', 'rows facts_next']);
  expect(await database.run(sum)).toEqual([20]);
});

it('makes no tables before there is something to put in, or something is asked', async () => {
  const untouched = new Database(() => Promise.resolve(connection));
  await untouched.start();
  expect(done).toEqual([]);
  expect(await untouched.run(sum)).toEqual([0]);
  await untouched.load({ registry: REGISTRY, submissions: [one] });
  expect(await untouched.run(sum)).toEqual([10]);
});
