import { beforeAll, beforeEach, expect, it } from 'vitest';
import { makeEmpty } from '#lib/store/fill.ts';
import { openEngine, type TestEngine } from '../../../../tests/helpers/engine.ts';
import { fact, noFigure, submission, UNITS } from '../../../../tests/helpers/facts.ts';
import { SELECTION } from '../../../../tests/helpers/selection.ts';
import type { Selection } from '../filter/selection.ts';
import { ranksQuery } from './query.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});
beforeEach(() => makeEmpty(engine));

async function points(part: Partial<Selection> = {}) {
  const rows = await engine.run(ranksQuery({ ...SELECTION, ...part }));
  return rows.map(({ period, name, value, absent }) => [period, name, value, absent]);
}

it('sums the channels of every unit in periods of one kind', async () => {
  await engine.load(
    submission({
      facts: [
        fact({ period: '2024-Q1', value: 1 }),
        fact({ period: '2024-Q1', value: 2, channel: 'radio' }),
        fact({ period: '2024-Q2', value: 9 }),
        fact({ value: 4, unit: UNITS.duong }),
        noFigure('missing'),
        fact({ value: 7, unit: UNITS.binh }),
      ],
    }),
  );
  expect(await points()).toEqual([
    ['2024-Q1', 'Xã Cát', 3, 0],
    ['2025-Q1', 'Xã Cát', null, 0],
    ['2025-Q1', 'Xã Dương', 4, 0],
  ]);
  expect(await points({ channel: 'radio' })).toEqual([['2024-Q1', 'Xã Cát', 2, 0]]);
  expect(await points({ parent: UNITS.phu.id })).toEqual([]);
});

it('follows territories across 01/07/2025, and says what of them did not report', async () => {
  await engine.load(
    submission({
      facts: [
        fact({ value: 1 }),
        fact({ value: 10, unit: UNITS.hien }),
        fact({ period: '2026-Q1', unit: UNITS.catDuong, value: 100 }),
        fact({ period: '2026-Q1', unit: UNITS.hienMoi, value: 20 }),
      ],
    }),
  );
  expect(await points({ basis: 'like_for_like' })).toEqual([
    ['2025-Q1', 'Phường Hiền', 10, 0],
    ['2026-Q1', 'Phường Hiền', 20, 0],
  ]);
  const groups = await points({ basis: 'common_groups' });
  expect(groups.map(([period, , value]) => [period, value])).toEqual([
    ['2025-Q1', 1],
    ['2025-Q1', 10],
    ['2026-Q1', 100],
    ['2026-Q1', 20],
  ]);
  expect(groups[0]?.[3]).toBeGreaterThan(0);
});
