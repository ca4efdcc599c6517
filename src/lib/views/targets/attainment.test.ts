import { describe, expect, it } from 'vitest';
import { EMPTY_TALLY, type Tally } from '../figure/tally.ts';
import { attainmentOf, overall, verdictOf } from './attainment.ts';
import type { Actual, TargetRow } from './query.ts';

const target = (part: Partial<TargetRow> = {}): TargetRow => ({
  id: 1,
  unitId: 'xa:1@',
  unitName: 'Xã Cát',
  taskNumber: '1',
  channel: 'portal',
  measure: 'item',
  comparator: '>=',
  value: 5,
  per: 'quarter',
  sourceText: '',
  submission: 1,
  file: '',
  sheet: '',
  cell: '',
  ...part,
});
const tally = (value: number | null, part: Partial<Tally> = {}): Tally => ({
  ...EMPTY_TALLY,
  value,
  figures: value === null ? 0 : 1,
  ...part,
});
const actual = (period: string, value: number | null, part: Partial<Actual> = {}): Actual => ({
  ...tally(value),
  unitId: 'xa:1@',
  channel: 'portal',
  measure: 'item',
  period,
  ...part,
});

describe('a verdict', () => {
  it.each([
    [tally(5), '>=', 'attained'],
    [tally(4), '>=', 'not_attained'],
    [tally(4, { lower: 1 }), '>=', 'unknown'],
    [tally(5, { lower: 1 }), '>=', 'attained'],
    [tally(6, { upper: 1 }), '>=', 'unknown'],
    [tally(4, { upper: 1 }), '>=', 'not_attained'],
    [tally(50, { about: 1 }), '>=', 'unknown'],
    [tally(4, { conflicts: 1 }), '>=', 'unknown'],
    [tally(null), '>=', 'no_data'],
    [tally(null, { missing: 1 }), '>=', 'no_data'],
    [tally(0), '>=', 'not_attained'],
    [tally(5), '<=', 'attained'],
    [tally(6), '<=', 'not_attained'],
    [tally(5, { lower: 1 }), '<=', 'unknown'],
    [tally(6, { lower: 1 }), '<=', 'not_attained'],
    [tally(5), '=', 'attained'],
    [tally(6), '=', 'not_attained'],
    [tally(5, { lower: 1 }), '=', 'unknown'],
    [tally(6, { lower: 1 }), '=', 'not_attained'],
  ] as const)('%j %s 5 is %s', (sum, comparator, verdict) => {
    expect(verdictOf(sum, comparator, 5)).toBe(verdict);
  });
});

describe('a quota in its own periods', () => {
  const verdicts = (of: TargetRow, ...actuals: Actual[]) => {
    const found = attainmentOf(of, 2024, actuals);
    return [found.own.map(({ verdict }) => verdict), found.yearly?.verdict ?? null, overall(found)];
  };

  it('of a quarter by quarters', () => {
    expect(verdicts(target(), actual('2024-Q1', 6), actual('2024-Q2', 3))).toEqual([
      ['attained', 'not_attained', 'no_data', 'no_data'],
      null,
      'not_attained',
    ]);
    const all = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].map((period) => actual(period, 5));
    expect(verdicts(target(), ...all)[2]).toBe('attained');
    expect(verdicts(target(), ...all.slice(1))[2]).toBe('unknown');
  });

  it('with a figure of the year alone no quarter is judged', () => {
    const found = attainmentOf(target(), 2024, [actual('2024', 18)]);
    expect(found.own.every(({ verdict }) => verdict === 'no_data')).toBe(true);
    expect(found.yearly).toMatchObject({ goal: 20, verdict: 'not_attained', tally: { value: 18 } });
    expect(overall(found)).toBe('by_year');
  });

  it('of a year by the year, or by all of its quarters', () => {
    const year = target({ per: 'year', value: 20 });
    expect(verdicts(year, actual('2024', 20))[2]).toBe('attained');
    const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].map((period) => actual(period, 5));
    expect(verdicts(year, ...quarters)[2]).toBe('attained');
    expect(verdicts(year, ...quarters.slice(1))[2]).toBe('no_data');
    expect(verdicts(year, actual('2024', 20, { channel: 'radio' }))[2]).toBe('no_data');
    expect(
      verdicts(
        target({ per: 'year', value: 20, channel: 'all' }),
        actual('2024', 20, { channel: 'radio' }),
      )[2],
    ).toBe('attained');
  });

  it('of a week only by the year', () => {
    const found = attainmentOf(target({ per: 'week', value: 1 }), 2024, [actual('2024', 60)]);
    expect([found.own, found.yearly?.goal, overall(found)]).toEqual([[], 52, 'by_year']);
  });
});
