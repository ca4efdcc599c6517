import { expect, it } from 'vitest';
import { REGISTRY, REGISTRY_FILE } from '../../../../tests/helpers/facts.ts';
import { registryOf } from '#lib/domain/registry.ts';
import type { TargetRow } from '../targets/query.ts';
import { goalsOf } from './goals.ts';
import { withHolders } from './holders.ts';

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
const alone = [{ id: 'xa:1@', holders: [] }];
const goal = (period: string, ...targets: TargetRow[]) =>
  goalsOf(targets, { period, channel: 'portal', measure: 'item' }, alone, REGISTRY).get('xa:1@');

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
  expect(goalsOf([target()], all, alone, REGISTRY).size).toBe(0);
  expect(goalsOf([target({ channel: 'all' })], all, alone, REGISTRY).get('xa:1@')).toBe(5);
});

it('is what the nearest plan set for each commune, where the commune has none of its own', () => {
  const each = (part: Partial<TargetRow>) =>
    target({ sourceText: 'Mỗi xã, phường đăng ít nhất 05 tin, bài/quý', ...part });
  const communes = [
    { id: 'xa:1@', holders: ['huyen:1@', 'tinh:1@'] },
    { id: 'xa:2@', holders: ['huyen:2@', 'tinh:1@'] },
  ];
  const at = { period: '2026-Q1', channel: 'portal', measure: 'item' } as const;
  const rows = [...communes, { id: 'tinh:1@', holders: [] }];
  const goals = (...targets: TargetRow[]) => Object.fromEntries(goalsOf(targets, at, rows, REGISTRY));
  const tinh = each({ unitId: 'tinh:1@' });
  expect(goals(tinh)).toEqual({ 'xa:1@': 5, 'xa:2@': 5 });
  expect(goals(tinh, each({ unitId: 'huyen:1@', value: 8 }))).toEqual({ 'xa:1@': 8, 'xa:2@': 5 });
  expect(goals(tinh, target({ value: 9 }))).toEqual({ 'xa:1@': 9, 'xa:2@': 5 });
  expect(goals(tinh, { ...tinh, value: 6 })).toEqual({});
  expect(goals({ ...tinh, sourceText: 'Các xã đăng ít nhất 05 tin, bài/quý' })).toEqual({ 'tinh:1@': 5 });
});

it('is the same unit’s under whatever version of it the plan and the figures know it', () => {
  const { dates, units } = REGISTRY_FILE;
  const renamed = registryOf({
    ...REGISTRY_FILE,
    dates: [...dates, '2026-02-01'],
    units: {
      ...units,
      tinh: [
        ['01', 'Tỉnh An', '', 0, 2],
        ['01', 'Thành phố An', '', 2, 0],
      ],
      xa: [
        ...units.xa.filter(([code]) => code !== '00011'),
        ['00011', 'Xã Cát Dương', '01', 1, 2],
        ['00011', 'Phường Cát Dương', '01', 2, 0],
      ],
    },
  });
  const at = { period: '2026-Q1', channel: 'portal', measure: 'item' } as const;
  const now = 'xa:00011@2026-02-01';
  const rows = withHolders([now, 'xa:00013@2025-07-01'], renamed, null);
  const goals = (part: Partial<TargetRow>) => goalsOf([target(part)], at, rows, renamed);
  expect(goals({ unitId: 'xa:00011@2025-07-01' }).get(now)).toBe(5);
  const each = goals({ unitId: 'tinh:01@', sourceText: 'Mỗi xã ít nhất 05 tin, bài/quý' });
  expect([...each.values()]).toEqual([5, 5]);
  expect(goals({ unitId: 'xa:00001@' }).size).toBe(0);
});
