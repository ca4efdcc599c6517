import { afterEach, expect } from 'vitest';
import { AppError } from '#lib/domain/app-error.ts';
import { startDatabase, type Database } from '#lib/store/database.ts';
import { query, type RawRow } from '#lib/store/query.ts';
import { sql, type Sql } from '#lib/store/sql.ts';
import type { StartOptions } from '#lib/store/start.ts';
import { fact, REGISTRY, submission } from './facts.ts';

/** For tests in a browser: databases that are closed after each test. */
const opened: Database[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
});

export async function open(options?: StartOptions): Promise<Database> {
  const database = await startDatabase(options);
  opened.push(database);
  return database;
}

export const raw = (statement: Sql) => query(statement, (row): RawRow => row);

/** A statement with unchecked text: what an attacker would have to bring in. */
export const text = (statement: string) => raw({ text: statement, params: [] });

export const DATA = { registry: REGISTRY, submissions: [submission({ facts: [fact({ value: 7 })] })] };
export const FACTS = raw(sql`select count(*) as facts, sum(value) as value from facts`);

/** The AppError with which this work fails. */
export async function failure(work: Promise<unknown>): Promise<AppError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AppError);
  return error as AppError;
}
