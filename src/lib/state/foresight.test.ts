import { expect, it } from 'vitest';
import { sql, type Sql } from '#lib/store/sql.ts';
import { Foresight } from './foresight.ts';

const question = (name: string) => sql`select ${name}`;
const nameOf = ({ params }: Sql) => String(params[0]);

/** Foresight over an engine whose answers come when told. */
function watched(known: readonly string[] = []) {
  const asked: string[] = [];
  const state = { busy: false, answer: () => {} };
  const foresight = new Foresight({
    isBusy: () => state.busy,
    has: (each) => known.includes(nameOf(each)),
    ask: (each) => {
      asked.push(nameOf(each));
      return new Promise<void>((resolve, reject) => {
        state.answer = nameOf(each) === 'broken' ? () => reject(new Error('broken')) : resolve;
      });
    },
  });
  const answer = async () => {
    state.answer();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    foresight,
    asked,
    state,
    answer,
    expect: (...names: string[]) => foresight.expect(names.map(question)),
  };
}

it('asks one after another, and nothing that is known', async () => {
  const it = watched(['b']);
  it.expect('a', 'b', 'c');
  expect(it.asked).toEqual(['a']);
  await it.answer();
  expect(it.asked).toEqual(['a', 'c']);
});

it('waits while somebody else does, and goes on then', async () => {
  const it = watched();
  it.expect('a', 'b');
  it.state.busy = true;
  await it.answer();
  expect(it.asked).toEqual(['a']);
  it.state.busy = false;
  it.foresight.resume();
  expect(it.asked).toEqual(['a', 'b']);
});

it('forgets what was expected before, and what comes after a failure', async () => {
  const it = watched();
  it.expect('a', 'b');
  it.expect('broken', 'c');
  await it.answer();
  expect(it.asked).toEqual(['a', 'broken']);
  await it.answer();
  expect(it.asked).toEqual(['a', 'broken']);
  it.expect('d');
  expect(it.asked).toEqual(['a', 'broken', 'd']);
});
