import { expect, it } from 'vitest';
import { REGISTRY, UNITS } from '../../../../tests/helpers/facts.ts';
import { EMPTY_TALLY } from '../figure/tally.ts';
import { judged } from './columns.ts';
import { wideFor } from './for-each.ts';
import type { Actual, TargetRow } from './query.ts';
import { communesOf } from './reached.ts';
import { targetsSentence } from './sentence.ts';

const target = (part: Partial<TargetRow> = {}): TargetRow => ({
  ...{
    id: 1,
    unitId: UNITS.binh.id,
    unitName: 'Huyện Bình',
    taskNumber: '1',
    channel: 'portal',
    measure: 'item',
  },
  ...{ comparator: '>=', value: 5, per: 'quarter', submission: 1, file: '', sheet: '', cell: '' },
  sourceText: 'Mỗi xã ít nhất 05 tin, bài/quý',
  ...part,
});
const actual = (unit: { id: string }, period: string, value: number, part: Partial<Actual> = {}): Actual => ({
  ...EMPTY_TALLY,
  ...{ value, figures: 1, unitId: unit.id, channel: 'portal', measure: 'item', period },
  ...part,
});
const WHOSE = { registry: REGISTRY, province: 'Tỉnh An' };
const names = (unitId: string, year: number, province: string | null = null) =>
  communesOf({ unitId }, year, REGISTRY, province).map(({ name }) => name);

it('a quota for each commune is one of those below its plan, on the last day that both saw', () => {
  expect(names(UNITS.binh.id, 2024)).toEqual(['Xã Cát', 'Xã Dương']);
  expect(names(UNITS.binh.id, 2025)).toEqual(['Xã Cát', 'Xã Dương']);
  expect(names(UNITS.an.id, 2024)).toEqual(['Xã Cát', 'Xã Dương', 'Xã Đông']);
  expect(names(UNITS.an.id, 2025)).toEqual(['Xã Cát Dương', 'Xã Đông Mới', 'Phường Hiền']);
  expect(names('', 2024, 'An')).toEqual(['Xã Cát', 'Xã Dương', 'Xã Đông']);
  expect(names('', 2024)).toEqual([]);
});

it('counts the communes that reach it, miss it, or cannot be told of', () => {
  const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'];
  const actuals = [
    ...quarters.map((period) => actual(UNITS.cat, period, 5)),
    actual(UNITS.duong, '2024-Q1', 4, { lower: 1 }),
    actual(UNITS.dong, '2024', 30),
  ];
  const reached = (unit: { id: string }) =>
    judged([target({ unitId: unit.id })], 2024, actuals, WHOSE)[0]!.reached;
  expect(reached(UNITS.binh)).toEqual({
    ...{ units: 2, attained: 1, not_attained: 0, unknown: 1, no_data: 0, by_year: 0 },
  });
  expect(reached(UNITS.an)).toMatchObject({ units: 3, attained: 1, unknown: 1, by_year: 1 });
});

it('asks of a commune only the periods in which it was there', () => {
  const both = ['2025-Q3', '2025-Q4'].map((period) => actual(UNITS.catDuong, period, 5));
  const [row] = judged([target({ unitId: UNITS.an.id })], 2025, both, WHOSE);
  expect(row!.reached).toMatchObject({ units: 3, attained: 1, no_data: 2 });
});

it('is told in one sentence', () => {
  const own = target({ sourceText: '', unitId: UNITS.cat.id, per: 'year', unitName: 'Xã Cát' });
  const other = { ...own, unitId: UNITS.duong.id, unitName: 'Xã Dương' };
  const actuals = [actual(UNITS.cat, '2024', 9), actual(UNITS.duong, '2024', 1)];
  const say = (...targets: TargetRow[]) => targetsSentence(judged(targets, 2024, actuals, WHOSE));
  expect(say(own, other)).toBe(
    'Kế hoạch đặt ra 2 chỉ tiêu cho 2 đơn vị. Đạt 1/2 chỉ tiêu, chưa đạt 1. 1/2 đơn vị đạt mọi chỉ tiêu của mình.',
  );
  expect(say(target({ per: 'year' }))).toBe(
    'Kế hoạch đặt ra 1 chỉ tiêu cho 1 đơn vị. 1/2 xã đạt chỉ tiêu giao cho từng xã.',
  );
  expect(say(target({ per: 'year' }), target({ per: 'year', value: 1 }))).toContain(
    'Trong 2 chỉ tiêu giao cho từng xã, ít nhất 1/2 xã đạt, nhiều nhất 2/2 xã.',
  );
  expect(say(target({ per: 'year' }), target({ per: 'year', id: 2 }))).toContain(
    'Mỗi chỉ tiêu trong 2 chỉ tiêu giao cho từng xã có 1/2 xã đạt.',
  );
});

it('needs the figures of all communes of what is set for each', () => {
  expect(wideFor([target(), target({ id: 2 }), target({ sourceText: '', channel: 'radio' })])).toEqual([
    { channel: 'portal', measure: 'item' },
  ]);
});
