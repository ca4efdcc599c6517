import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeEmpty } from '#lib/store/fill.ts';
import { openEngine, type TestEngine } from '../../../../tests/helpers/engine.ts';
import { fact, noFigure, submission, UNITS, unknownUnit } from '../../../../tests/helpers/facts.ts';
import { SELECTION } from '../../../../tests/helpers/selection.ts';
import type { Selection } from '../filter/selection.ts';
import { trendQuery } from './query.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});
beforeEach(() => makeEmpty(engine));

async function sums(part: Partial<Selection> = {}, unit: string | null = null) {
  const rows = await engine.run(trendQuery({ ...SELECTION, ...part }, unit));
  return rows.map((row) => [row.period, row.channel, row.value, row.units]);
}

/** Figures of these periods, 1 for the first, 2 for the second… */
function figuresOf(...periods: string[]) {
  return submission({ facts: periods.map((period, i) => fact({ period, value: i + 1 })) });
}

it('answers with nothing from an empty store', async () => {
  expect(await sums()).toEqual([]);
});

it('adds over units, by period and channel, and counts the units with a number', async () => {
  await engine.load(
    submission({
      facts: [
        fact({ period: '2024-Q1', value: 1 }),
        fact({ period: '2024-Q1', value: 2, unit: UNITS.duong }),
        fact({ period: '2024-Q1', value: 0, unit: UNITS.hien, channel: 'radio' }),
        fact({ value: 4 }),
        noFigure('missing', { unit: UNITS.duong }),
        noFigure('missing', { unit: UNITS.dong, channel: 'social' }),
        fact({ unit: unknownUnit('Xã Lạ') }),
        fact({ unit: UNITS.binh }),
        fact({ scope: 'children' }),
        fact({ measure: 'session' }),
      ],
    }),
  );
  expect(await sums()).toEqual([
    ['2024-Q1', 'portal', 3, 3],
    ['2024-Q1', 'radio', 0, 3],
    ['2025-Q1', 'portal', 4, 1],
    ['2025-Q1', 'social', null, 1],
  ]);
  expect(await sums({ channel: 'radio' })).toEqual([['2024-Q1', 'radio', 0, 1]]);
  expect(await sums({ parent: UNITS.gia.id })).toEqual([['2024-Q1', 'radio', 0, 1]]);
  expect(await sums({}, UNITS.duong.id)).toEqual([
    ['2024-Q1', 'portal', 2, 1],
    ['2025-Q1', 'portal', null, 0],
  ]);
});

describe('compares like with like', () => {
  it.each([
    ['2025', ['2023', '2025'], ['2024-H1', '2024-Q1', '2024-11M', '2024-01-01/2024-12-31']],
    ['2025-Q1', ['2024-Q1', '2025-Q1'], ['2024-Q2', '2024', '2024-M01']],
    ['2025-H1', ['2024-H1', '2025-H1'], ['2024-H2']],
    ['2025-9M', ['2024-9M', '2025-9M'], ['2024-11M', '2023-11M', '2024']],
    ['2025-11M', ['2024-11M', '2025-11M'], ['2024-9M']],
    ['2025-M02', ['2024-M02', '2025-M02'], ['2024-M03', '2024-Q1']],
    [
      '2025-01-01/2025-09-12',
      ['2024-01-01/2024-09-12', '2025-01-01/2025-09-12'],
      ['2024-01-01/2024-09-13', '2024-01-02/2024-09-12', '2023-01-01/2024-09-12', '2024-9M'],
    ],
    [
      '2024-12-15/2025-03-14',
      ['2023-12-15/2024-03-14', '2024-12-15/2025-03-14'],
      ['2022-12-15/2024-03-14', '2023-12-15/2023-12-20'],
    ],
  ])('%s', async (period, alike, others) => {
    await engine.load(figuresOf(...alike, ...others));
    expect((await sums({ period })).map(([each]) => each)).toEqual(alike);
  });
});

it('says which periods are of the units since 01/07/2025', async () => {
  await engine.load(
    submission({
      facts: [
        fact({ period: '2024' }),
        fact({ period: '2025' }),
        fact({ period: '2026', unit: UNITS.catDuong }),
      ],
    }),
  );
  const rows = await engine.run(trendQuery({ ...SELECTION, period: '2026' }, null));
  expect(rows.map((row) => [row.period, row.after])).toEqual([
    ['2024', false],
    ['2025', true],
    ['2026', true],
  ]);
  expect(await sums({ period: '2026' }, UNITS.cat.id)).toEqual([
    ['2024', 'portal', 5, 1],
    ['2025', 'portal', 5, 1],
  ]);
  expect(await sums({ period: '2026' }, UNITS.catDuong.id)).toEqual([['2026', 'portal', 5, 1]]);
});
