import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '#lib/domain/fact.ts';
import { found, over } from '../../../../../tests/helpers/checked.ts';
import { outlierAmongPeers } from './outlier-among-peers.ts';
import { outlierInSeries } from './outlier-in-series.ts';

const QUARTERS = { '2023-Q1': 11, '2023-Q2': 13, '2023-Q3': 12, '2023-Q4': 15 };
const series = (facts: Partial<Fact>[]) => found(outlierInSeries, { 'a.xlsx': facts }, ['typical', 'likely']);

describe('a figure against the history of its own', () => {
  it.each<[string, number, string[]]>([
    ['ten times', 130, ['a.xlsx C5 outlier-in-series 12 13']],
    ['a thousand times', 12_000, ['a.xlsx C5 outlier-in-series 12 12']],
    ['beyond any slip', 777, ['a.xlsx C5 outlier-in-series 12 -']],
    ['three times', 39, []],
    ['seven times, for which no slip accounts', 87, []],
    ['none', 0, []],
    ['little', 1, []],
  ])('%s', (_, value, said) => {
    expect(series(over({ ...QUARTERS, '2024-Q1': value }))).toEqual(said);
  });

  it('a tenth of much is a digit left out', () => {
    const much = { '2023-Q1': 410, '2023-Q2': 450, '2023-Q3': 430, '2023-Q4': 420, '2024-Q1': 43 };
    expect(series(over(much))).toEqual(['a.xlsx C5 outlier-in-series 425 430']);
  });

  it.each<[string, Partial<Fact>[]]>([
    ['too short a history', over({ '2023-Q2': 13, '2023-Q3': 12, '2023-Q4': 15, '2024-Q1': 1300 })],
    ['years with quarters', over({ ...QUARTERS, '2023': 510 })],
    ['other channels', [...over(QUARTERS), { period: '2024-Q1', value: 1300, channel: 'radio' }]],
    ['other units', [...over(QUARTERS), { period: '2024-Q1', value: 1300, scope: 'children' }]],
    ['percentages', over({ ...QUARTERS, '2024-Q1': 1300 }, { measure: 'percent' })],
    ['what is superseded', [...over(QUARTERS), { period: '2024-Q1', value: 1300, status: 'superseded' }]],
    ['what waits for a word', [...over(QUARTERS), { period: '2024-Q1', value: 1300, proposed: true }]],
  ])('is silent on %s', (_, facts) => {
    expect(series(facts)).toEqual([]);
  });

  it('is silent on steady growth and on work that varies by half', () => {
    const varied = fc.array(fc.double({ min: 0.5, max: 1.5, noNaN: true }), { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 3000 }), varied, (usual, factors) => {
        const values = factors.map((factor, i) => [
          `2024-M${String(i + 1).padStart(2, '0')}`,
          Math.round(usual * factor),
        ]);
        expect(series(over(Object.fromEntries(values) as Record<string, number>))).toEqual([]);
      }),
    );
  });
});

const column = (values: readonly number[], rest: Partial<Fact> = {}): Partial<Fact>[] =>
  values.map((value, i) => ({
    value,
    unit: { id: `xa:${i}@`, code: String(i), name: `Xã ${i}`, level: 'xa' as const },
    ...rest,
  }));
const peers = (facts: Partial<Fact>[]) =>
  found(outlierAmongPeers, { 'a.xlsx': facts }, ['typical', 'likely']);

describe('a figure against those of other units in its column', () => {
  it.each<[string, number[], string[]]>([
    ['ten times', [9, 12, 7, 15, 11, 8, 10, 140], ['a.xlsx C8 outlier-among-peers 10 14']],
    ['typed twice', [9, 12, 7, 15, 11, 8, 10, 1313], ['a.xlsx C8 outlier-among-peers 10 13']],
    ['twice the next', [9, 12, 7, 15, 11, 8, 10, 31], []],
    ['two of them', [9, 12, 7, 15, 11, 8, 140, 150], []],
    ['a column that varies widely', [2, 900, 40, 7, 300, 11, 5000, 16_000], []],
    ['too small a company', [9, 12, 7, 15, 11, 8, 140], []],
    ['little', [90, 120, 70, 150, 110, 80, 100, 1], []],
  ])('%s', (_, values, said) => {
    expect(peers(column(values))).toEqual(said);
  });

  it('compares units of one level only', () => {
    const [, ...xa] = column([0, 9, 12, 7, 15, 11, 8, 10]);
    const huyen = { value: 140, unit: { id: 'huyen:1@', code: '1', name: 'Huyện', level: 'huyen' as const } };
    expect(peers([...xa, huyen])).toEqual([]);
  });

  it('compares units that each sent a file of their own', () => {
    const files = Object.fromEntries(
      column([9, 12, 7, 15, 11, 8, 10, 140]).map((fact, i) => [`xa-${i}.xlsx`, [fact]]),
    );
    expect(found(outlierAmongPeers, files, ['typical', 'likely', 'count'])).toEqual([
      'xa-7.xlsx C1 outlier-among-peers 10 14 7',
    ]);
    const alike = Object.fromEntries(
      column([9, 12, 7, 15, 11, 8, 10, 31]).map((fact, i) => [`xa-${i}.xlsx`, [fact]]),
    );
    expect(found(outlierAmongPeers, alike)).toEqual([]);
  });

  it('tells once of what stands apart in its column and among all', () => {
    const files = { 'a.xlsx': column([9, 12, 7, 15, 11, 8, 10, 140]), 'b.xlsx': column([8]) };
    expect(found(outlierAmongPeers, files)).toEqual(['a.xlsx C8 outlier-among-peers']);
  });

  it('finds some slips among many units, not more than one in twenty', () => {
    const usual = Array.from({ length: 60 }, (_, i) => 8 + (i % 9));
    expect(peers(column([...usual, 110, 130, 1200])).map((said) => said.split(' ')[1])).toHaveLength(3);
    expect(peers(column([...usual, 110, 130, 140, 150]))).toEqual([]);
  });

  it('leaves a unit that always does so much to its own history', () => {
    const city = over({ '2023-Q1': 130, '2023-Q2': 150, '2023-Q3': 145, '2023-Q4': 120, '2024-Q1': 140 });
    const unit = { id: 'xa:99@', code: '99', name: 'Phường Lớn', level: 'xa' as const };
    const others = column([9, 12, 7, 15, 11, 8, 10], { period: '2024-Q1' });
    const of = (facts: readonly Partial<Fact>[]) => facts.map((fact) => ({ ...fact, unit }));
    expect(peers([...others, ...of(city)])).toEqual([]);
    expect(peers([...others, ...of(city.slice(-1))])).toHaveLength(1);
  });
});
