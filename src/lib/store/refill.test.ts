import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Fact } from '#lib/domain/fact.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { openEngine, type TestEngine } from '../../../tests/helpers/engine.ts';
import {
  fact,
  noFigure,
  REGISTRY,
  submission,
  target,
  task,
  UNITS,
  unknownUnit,
} from '../../../tests/helpers/facts.ts';
import { changesBetween } from './changes.ts';
import type { Connection } from './connection.ts';
import { fill } from './fill.ts';
import type { RawRow } from './query.ts';
import { refill } from './refill.ts';
import { tablesOf, type LoadedSubmission, type StoreData } from './rows.ts';
import { TABLES } from './schema.ts';
import { sql } from './sql.ts';

/** One engine is brought up to date, the other filled anew each time. */
let engine: TestEngine;
let anew: TestEngine;
beforeAll(async () => {
  [engine, anew] = [await openEngine(), await openEngine()];
});

const dataOf = (submissions: readonly LoadedSubmission[]): StoreData => ({ registry: REGISTRY, submissions });

async function contentsOf(of: TestEngine): Promise<Record<string, RawRow[]>> {
  const contents: Record<string, RawRow[]> = {};
  for (const table of [...Object.keys(TABLES), 'cube'])
    contents[table] = await of.rows({ text: `select * from ${table} order by all`, params: [] });
  return contents;
}

const problem = (sourceText: string): Problem => ({
  place: fact().place,
  code: 'conflict',
  params: {},
  sourceText,
});

const facts = fc
  .record({
    unit: fc.constantFrom(UNITS.cat, UNITS.duong, UNITS.binh, UNITS.hien, UNITS.ha, unknownUnit('Xã Lạ')),
    scope: fc.constantFrom('own' as const, 'children' as const, 'own_and_children' as const),
    period: fc.constantFrom('2025-Q1', '2025-Q2', '2025', ''),
    channel: fc.constantFrom('portal' as const, 'radio' as const),
    status: fc.constantFrom('counted' as const, 'counted' as const, 'conflict' as const, 'total' as const),
    proposed: fc.boolean(),
    value: fc.integer({ min: 0, max: 9 }),
  })
  .map((part) => fact(part));
const contents = fc.record({
  facts: fc.array(fc.oneof(facts, fc.constant(noFigure('missing'))), { maxLength: 5 }),
  tasks: fc.array(
    fc.constantFrom('1', '2').map((number) => task({ number, unit: UNITS.hien })),
    { maxLength: 2 },
  ),
  targets: fc.array(
    fc.constantFrom(1, 2).map((value) => target({ value })),
    { maxLength: 2 },
  ),
  problems: fc.array(fc.constantFrom('a', 'b').map(problem), { maxLength: 2 }),
});

/** What may happen to one of six files: it comes or is read otherwise, leaves, or one of its figures is doubted. */
const step = fc.record({
  id: fc.integer({ min: 1, max: 6 }),
  how: fc.oneof(
    { weight: 3, arbitrary: contents },
    { weight: 1, arbitrary: fc.constant('leave' as const) },
    { weight: 1, arbitrary: fc.constant('settle' as const) },
  ),
});

function after(
  held: readonly LoadedSubmission[],
  { id, how }: typeof step extends fc.Arbitrary<infer S> ? S : never,
) {
  if (how === 'settle') return held.map((each) => (each.id === id ? settled(each) : each));
  const others = held.filter((each) => each.id !== id);
  if (how === 'leave') return others;
  return [...others, submission(how, { id, file: `${id}.xlsx` })].sort((a, b) => a.id - b.id);
}

/** As reconciling makes it: new objects around the same parts. */
function settled(each: LoadedSubmission): LoadedSubmission {
  const all = each.interpretation.facts.map((one, at): Fact =>
    at === 0 && one.status === 'counted' ? { ...one, status: 'conflict' } : { ...one },
  );
  const problems = each.interpretation.problems.map((one) => ({ ...one }));
  return { ...each, interpretation: { ...each.interpretation, facts: all, problems } };
}

describe('tables brought up to date', () => {
  it('hold what they hold when they are filled anew, whatever came, went and changed', async () => {
    let refilled = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
        let held: readonly LoadedSubmission[] = [1, 2, 3, 4].map((id) =>
          submission({ facts: [fact({ value: id }), fact()], tasks: [task()] }, { id, file: `${id}.xlsx` }),
        );
        await fill(engine, tablesOf(dataOf(held)));
        for (const each of steps) {
          const next = after(held, each);
          const changes = changesBetween(dataOf(held), dataOf(next));
          if (changes) refilled += 1;
          await (changes ? refill(engine, changes) : fill(engine, tablesOf(dataOf(next))));
          held = next;
        }
        await fill(anew, tablesOf(dataOf(held)));
        expect(await contentsOf(engine)).toEqual(await contentsOf(anew));
      }),
      { numRuns: 6 },
    );
    expect(refilled).toBeGreaterThan(10);
  });

  const [one, two, three] = [1, 2, 3].map((id) =>
    submission({ facts: [fact({ value: id }), fact({ period: '2024' })] }, { id, file: `${id}.xlsx` }),
  ) as [LoadedSubmission, LoadedSubmission, LoadedSubmission];

  it('are left alone by what is the same in other objects', () => {
    const same = {
      ...two,
      interpretation: { ...two.interpretation, facts: two.interpretation.facts.map((each) => ({ ...each })) },
    };
    const changes = changesBetween(dataOf([one, two]), dataOf([one, same]))!;
    expect([changes.tables, changes.units, changes.cube]).toEqual([[], null, null]);
  });

  it('lose and take in only the rows of what changed, and count on from there', () => {
    const { tables, cube } = changesBetween(dataOf([one, two, three]), dataOf([one, three]))!;
    expect(tables.map(({ table, gone, come, moved }) => [table, gone, come.length, moved])).toEqual([
      ['submissions', [2], 0, []],
      ['facts', [2], 0, [{ id: 3, by: -2 }]],
    ]);
    expect(cube).toEqual({
      periods: ['2025-Q1', '2024'],
      units: [UNITS.cat.id, UNITS.binh.id],
      huyen: [UNITS.binh.id],
    });
  });

  it('are filled anew with another registry, or where more changes than stays', () => {
    const other = { ...dataOf([one]), registry: Object.create(REGISTRY) as typeof REGISTRY };
    expect(changesBetween(dataOf([one]), other)).toBeNull();
    expect(changesBetween(dataOf([one]), dataOf([two, three]))).toBeNull();
  });

  it.each(['insert', 'delete from "?cube', 'insert into cube'])(
    'are as before when it fails at: %s',
    async (at) => {
      await fill(engine, tablesOf(dataOf([one, two, three])));
      const before = await contentsOf(engine);
      const four = submission({ facts: [fact()] }, { id: 4, file: '4.xlsx' });
      const failing: Connection = {
        execute: (statement) => engine.execute(statement),
        insert: (table, rows) =>
          at === 'insert' ? Promise.reject(new Error('broken')) : engine.insert(table, rows),
        ask: (question) =>
          new RegExp(`^${at}`).test(question.text) && at !== 'insert'
            ? Promise.reject(new Error('broken'))
            : engine.ask(question),
      };
      const changes = changesBetween(dataOf([one, two, three]), dataOf([one, two, three, four]))!;
      await expect(refill(failing, changes)).rejects.toThrow('broken');
      expect(await contentsOf(engine)).toEqual(before);
      expect(await engine.rows(sql`select count(*) as n from facts`)).toEqual([{ n: 6 }]);
    },
  );
});
