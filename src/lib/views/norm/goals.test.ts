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

it('is what the nearest plan set for each commune, where the commune has none of its own', () => {
  const each = (part: Partial<TargetRow>) =>
    target({ sourceText: 'Mỗi xã, phường đăng ít nhất 05 tin, bài/quý', ...part });
  const communes = [
    { id: 'xa:1@', holders: ['huyen:1@', 'tinh:1@'] },
    { id: 'xa:2@', holders: ['huyen:2@', 'tinh:1@'] },
  ];
  const at = { period: '2026-Q1', channel: 'portal', measure: 'item' } as const;
  const goals = (...targets: TargetRow[]) => Object.fromEntries(goalsOf(targets, at, communes));
  const tinh = each({ unitId: 'tinh:1@' });
  expect(goals(tinh)).toEqual({ 'xa:1@': 5, 'xa:2@': 5 });
  expect(goals(tinh, each({ unitId: 'huyen:1@', value: 8 }))).toEqual({ 'xa:1@': 8, 'xa:2@': 5 });
  expect(goals(tinh, target({ value: 9 }))).toEqual({ 'xa:1@': 9, 'xa:2@': 5 });
  expect(goals(tinh, { ...tinh, value: 6 })).toEqual({});
  expect(goals({ ...tinh, sourceText: 'Các xã đăng ít nhất 05 tin, bài/quý' })).toEqual({ 'tinh:1@': 5 });
});
