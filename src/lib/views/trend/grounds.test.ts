import { beforeAll, beforeEach, expect, it } from 'vitest';
import { makeEmpty } from '#lib/store/fill.ts';
import { openEngine, type TestEngine } from '../../../../tests/helpers/engine.ts';
import { fact, submission, UNITS } from '../../../../tests/helpers/facts.ts';
import { SELECTION } from '../../../../tests/helpers/selection.ts';
import type { Selection } from '../filter/selection.ts';
import { trendQuery } from './query.ts';
import { trendOf } from './rows.ts';
import { trendSentence } from './sentence.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});
beforeEach(() => makeEmpty(engine));

const CHOSEN: Selection = { ...SELECTION, period: '2026-Q1', basis: 'like_for_like' };
const QUARTERS = submission({
  facts: [
    fact({ value: 1 }),
    fact({ value: 10, unit: UNITS.hien }),
    fact({ period: '2026-Q1', unit: UNITS.catDuong, value: 100 }),
    fact({ period: '2026-Q1', unit: UNITS.hienMoi, value: 20 }),
  ],
});

async function trend(part: Partial<Selection> = {}, unit: string | null = null) {
  return engine.run(trendQuery({ ...CHOSEN, ...part }, unit));
}

it('keeps to ground that is comparable on both sides of the rearrangement', async () => {
  await engine.load(QUARTERS);
  const rows = await trend();
  expect(rows.map(({ period, value, units, absent }) => [period, value, units, absent])).toEqual([
    ['2025-Q1', 10, 1, 0],
    ['2026-Q1', 20, 1, 0],
  ]);
  expect(trendSentence(trendOf(rows), 'Tổng', 'item', '2026-Q1', true)).toContain('tăng 10 (+100%)');
  expect(trendSentence(trendOf(rows), 'Tổng', 'item', '2026-Q1')).not.toContain('%');
});

it('takes every unit of today where all periods are of today', async () => {
  await engine.load(submission({ facts: QUARTERS.interpretation.facts.slice(2) }));
  expect((await trend()).map(({ value, units }) => [value, units])).toEqual([[120, 2]]);
});

it('follows one group, and gives no percentage while a part has not reported', async () => {
  await engine.load(QUARTERS);
  const rows = await trend({ basis: 'common_groups' }, UNITS.catDuong.id);
  expect(rows.map(({ value, absent }) => [value, absent])).toEqual([
    [1, 2],
    [100, 1],
  ]);
  expect(trendSentence(trendOf(rows), 'Nhóm', 'item', '2026-Q1', true)).not.toContain('%');
});
