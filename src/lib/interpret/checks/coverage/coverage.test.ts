import { describe, expect, it } from 'vitest';
import type { Fact } from '#lib/domain/fact.ts';
import { found } from '../../../../../tests/helpers/checked.ts';
import { registry } from '../../../../../tests/helpers/registry.ts';
import { periodsMissing } from './periods-missing.ts';
import { unitsMissing } from './units-missing.ts';

const VINH_LINH = registry.at('huyen', '464', '2024-06-30')!;
const XA = registry.childrenOf(VINH_LINH.id, '2024-06-30');
const of = (indices: readonly number[], period: string, rest: Partial<Fact> = {}): Partial<Fact>[] =>
  indices.map((i) => {
    const { id, code, name } = XA[i]!;
    return { unit: { id, code, name, level: 'xa' }, period, ...rest };
  });
const first = (count: number, from = 0) => Array.from({ length: count }, (_, i) => from + i);

const missing = (files: Record<string, Partial<Fact>[]>) =>
  found(unitsMissing, files, ['period', 'count', 'of'], registry);
const gaps = (files: Record<string, Partial<Fact>[]>) =>
  found(periodsMissing, files, ['period', 'names'], registry);

describe('units that have not reported', () => {
  it('are told at the table that has most of them', () => {
    expect(missing({ 'a.xlsx': of(first(16), '2024-Q1') })).toEqual(['a.xlsx units-missing 2024-Q1 2 18']);
    const files = { 'a.xlsx': of(first(1), '2024-Q1'), 'b.xlsx': of(first(16, 1), '2024-Q1') };
    expect(missing(files)).toEqual(['b.xlsx units-missing 2024-Q1 1 18']);
  });

  it('are told once for all periods of a table', () => {
    const facts = [...of(first(16), '2024-Q1'), ...of(first(16), '2024-Q2')];
    expect(missing({ 'a.xlsx': facts })).toEqual(['a.xlsx units-missing 2024-Q1 2 18']);
  });

  it('are told at the first file where each sends its own', () => {
    const files = Object.fromEntries(
      first(15).map((i) => [`${String(i).padStart(2, '0')}.xlsx`, of([i], '2024-Q1')]),
    );
    expect(missing(files)).toEqual(['00.xlsx units-missing 2024-Q1 3 18']);
  });

  it('are those of the period before where only some ever report', () => {
    const facts = [...of(first(8), '2024-Q1'), ...of(first(7), '2024-Q2')];
    expect(missing({ 'a.xlsx': facts })).toEqual(['a.xlsx units-missing 2024-Q2 1 8']);
  });

  it.each<[string, Partial<Fact>[]]>([
    ['all have', of(first(18), '2024-Q1')],
    ['only one has', of(first(1), '2024-Q1')],
    ['a table is of some of them', of(first(10), '2024-Q1')],
    [
      'they say that figures will follow',
      [...of(first(17), '2024-Q1'), ...of([17], '2024-Q1', { state: 'missing', value: null })],
    ],
    ['only a comparison names the period', of(first(16), '2023-Q1', { status: 'comparison' })],
  ])('nobody is missing where %s', (_, facts) => {
    expect(missing({ 'a.xlsx': facts })).toEqual([]);
  });

  it('nobody is expected without a registry', () => {
    expect(found(unitsMissing, { 'a.xlsx': of(first(16), '2024-Q1') })).toEqual([]);
  });
});

describe('periods between others', () => {
  it('are told with the units that lack them', () => {
    const files = { 'a.xlsx': of([0, 1], '2024-Q1'), 'b.xlsx': of([0, 1], '2024-Q3') };
    expect(gaps(files)).toEqual([`b.xlsx periods-missing 2024-Q2 ${XA[1]!.name}, ${XA[0]!.name}`]);
    expect(gaps({ 'a.xlsx': [...of([0], '2023-M12'), ...of([0], '2024-M02')] })).toHaveLength(1);
  });

  it.each<[string, Partial<Fact>[]]>([
    ['none is between', [...of([0], '2024-Q1'), ...of([0], '2024-Q2')]],
    ['a longer report has it', [...of([0], '2024-Q1'), ...of([0], '2024-H1'), ...of([0], '2024-Q3')]],
    ['the silence is long', [...of([0], '2022-Q1'), ...of([0], '2024-Q3')]],
    ['they are of different kinds', [...of([0], '2023'), ...of([0], '2024-Q1')]],
  ])('are not where %s', (_, facts) => {
    expect(gaps({ 'a.xlsx': facts })).toEqual([]);
  });

  it('are not told again where the unit is among the missing ones', () => {
    const quarter = (period: string, count: number) => of(first(count), period);
    const facts = [...quarter('2024-Q1', 18), ...quarter('2024-Q2', 17), ...quarter('2024-Q3', 18)];
    expect([missing({ 'a.xlsx': facts }), gaps({ 'a.xlsx': facts })]).toEqual([
      ['a.xlsx units-missing 2024-Q2 1 18'],
      [],
    ]);
  });
});
