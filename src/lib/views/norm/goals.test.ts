import { expect, it } from 'vitest';
import type { TargetRow } from '../targets/query.ts';
import { goalsOf } from './goals.ts';

const target = (part: Partial<TargetRow> = {}): TargetRow => ({
  ...{ id: 1, unitId: 'xa:1@', unitName: 'Xã Cát', taskNumber: '1', channel: 'portal', measure: 'item' },
  ...{
    comparator: '>=',
    value: 5,
    per: 'quarter',
    sourceText: '',
    submission: 1,
    file: '',
    sheet: '',
    cell: '',
  },
  ...part,
});
const goal = (period: string, ...targets: TargetRow[]) =>
  goalsOf(targets, { period, channel: 'portal', measure: 'item' }).get('xa:1@');

it('is the quota of the period, or of the shorter ones in it', () => {
  expect([goal('2026-Q1', target()), goal('2026', target()), goal('2026-H1', target())]).toEqual([5, 20, 10]);
  expect(goal('2026-Q1', target({ per: 'month', value: 2 }))).toBe(6);
});

it('is none where it cannot be told', () => {
  expect(goal('2026-Q1', target({ per: 'year' }))).toBeUndefined();
  expect(goal('2026-9M', target())).toBeUndefined();
  expect(goal('2026-Q1', target({ comparator: '<=' }))).toBeUndefined();
  expect(goal('2026-Q1', target({ channel: 'radio' }))).toBeUndefined();
  expect(goal('2026-Q1', target(), target({ value: 6 }))).toBeUndefined();
  expect(goal('2026-Q1', target(), target({ taskNumber: '2' }))).toBe(5);
});

it('of all channels is one that was set for all of them', () => {
  const all = { period: '2026-Q1', channel: null, measure: 'item' } as const;
  expect(goalsOf([target()], all).size).toBe(0);
  expect(goalsOf([target({ channel: 'all' })], all).get('xa:1@')).toBe(5);
});
