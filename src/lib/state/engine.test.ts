import { expect, it } from 'vitest';
import type { Database } from '#lib/store/database.ts';
import { sql } from '#lib/store/sql.ts';
import { Engine } from './engine.ts';

it('tells when nobody waits for an answer any more', async () => {
  const answers: ((rows: never[]) => void)[] = [];
  const run = () => new Promise((resolve) => answers.push(resolve));
  const engine = new Engine(
    () => {},
    () => Promise.resolve({ run } as unknown as Database),
  );
  const asked = [sql`select 1`, sql`select 2`].map((question) =>
    engine.run({ sql: question, decode: (row) => row }),
  );
  let isAnswered = false;
  const answered = engine.answered().then(() => (isAnswered = true));
  for (const question of asked) {
    expect(isAnswered).toBe(false);
    while (answers.length === 0) await Promise.resolve();
    answers.shift()!([]);
    await question;
  }
  await answered;
  expect(isAnswered).toBe(true);
  await engine.answered();
});
