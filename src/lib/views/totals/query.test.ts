import { beforeAll, beforeEach, expect, it } from 'vitest';
import { makeEmpty } from '#lib/store/fill.ts';
import { openEngine, type TestEngine } from '../../../../tests/helpers/engine.ts';
import { fact, submission, UNITS, unknownUnit } from '../../../../tests/helpers/facts.ts';
import { byMeasure, totalsQuery } from './query.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});
beforeEach(() => makeEmpty(engine));

const OF = { period: '2025-Q1', level: 'xa', scope: 'own', parent: null } as const;

it('adds by class and channel, and nothing else together', async () => {
  const facts = [
    fact({ value: 5 }),
    fact({ value: 7, unit: UNITS.duong }),
    fact({ value: 11, channel: 'radio' }),
    fact({ value: 600, channel: 'radio', measure: 'broadcast' }),
    fact({ value: 3, qualifier: 'more_than', unit: UNITS.dong }),
    fact({ value: 90, measure: 'percent' }),
    fact({ value: 90, measure: 'view' }),
    fact({ value: 100, unit: unknownUnit('Xã Lạ') }),
    fact({ value: 100, unit: UNITS.binh }),
    fact({ value: 100, period: '2025' }),
    fact({ value: 100, scope: 'children' }),
    fact({ value: 100, status: 'total' }),
    fact({ value: 100, status: 'conflict', channel: 'radio' }),
  ];
  await engine.load(submission({ facts }));
  const totals = await engine.run(totalsQuery(OF));
  expect(
    byMeasure(totals).map(({ measure, totals: each }) => [
      measure,
      each.map(({ channel, value, units, lower, conflicts }) => [channel, value, units, lower, conflicts]),
    ]),
  ).toEqual([
    [
      'item',
      [
        ['portal', 15, 3, 1, 0],
        ['radio', 11, 1, 0, 1],
      ],
    ],
    ['broadcast', [['radio', 600, 1, 0, 0]]],
  ]);
  const below = await engine.run(totalsQuery({ ...OF, parent: UNITS.phu.id }));
  expect(below.map(({ channel, value }) => [channel, value])).toEqual([['portal', 3]]);
});

it('has nothing to say of an empty store', async () => {
  expect(byMeasure(await engine.run(totalsQuery(OF)))).toEqual([]);
});
