import { describe, expect, it } from 'vitest';
import type { Fact } from '#lib/domain/fact.ts';
import { found } from '../../../../../tests/helpers/checked.ts';
import { REGISTRY, UNITS } from '../../../../../tests/helpers/facts.ts';
import { comparisonDisagrees } from './comparison-disagrees.ts';
import { impossibleShares } from './impossible-shares.ts';
import { unitsDisagreeWithWhole } from './units-disagree-with-whole.ts';

it('shares above the whole are doubted', () => {
  const facts: Partial<Fact>[] = [
    { measure: 'percent', value: 100 },
    { measure: 'percent', value: 104.5 },
    { value: 7, of: 6 },
    { value: 6, of: 6 },
    { measure: 'percent', value: 130, status: 'comparison' },
  ];
  expect(found(impossibleShares, { 'a.xlsx': facts })).toEqual([
    'a.xlsx C2 percent-over-hundred',
    'a.xlsx C3 part-exceeds-whole',
  ]);
});

describe('a comparison against what was reported', () => {
  const said = (value: number, rest: Partial<Fact> = {}) =>
    found(
      comparisonDisagrees,
      {
        '2023.xlsx': [{ period: '2023', value: 12 }],
        '2024.xlsx': [{ period: '2023', status: 'comparison', value, ...rest }],
      },
      ['other', 'where'],
    );
  it('is told where they differ', () => {
    expect(said(12)).toEqual([]);
    expect(said(15)).toEqual(['2024.xlsx C1 comparison-disagrees 12 2023.xlsx, A!C1']);
    expect(said(10, { qualifier: 'more_than' })).toEqual([]);
  });
});

describe('a huyện against its xã', () => {
  const whole = (
    value: number,
    scope: Fact['scope'] = 'children',
    rest: Partial<Fact> = {},
  ): Partial<Fact> => ({
    ...{ period: '2024', unit: UNITS.binh, scope, value, status: 'total' },
    ...rest,
  });
  const xa = (unit: Fact['unit'], value: number, rest: Partial<Fact> = {}) => [
    { period: '2024', unit, value, ...rest },
  ];
  const said = (...huyen: Partial<Fact>[]) =>
    found(
      unitsDisagreeWithWhole,
      { 'huyen.xlsx': huyen, 'cat.xlsx': xa(UNITS.cat, 5), 'duong.xlsx': xa(UNITS.duong, 7) },
      ['sum'],
      REGISTRY,
    );

  it.each<[string, Partial<Fact>, string[]]>([
    ['their sum', whole(12), []],
    ['another figure', whole(13), ['huyen.xlsx C1 units-disagree-with-whole 12']],
    ['its own work too', whole(20, 'own_and_children'), []],
    ['less than theirs', whole(11, 'own_and_children'), ['huyen.xlsx C1 units-disagree-with-whole 12']],
    ['a bound', whole(13, 'children', { qualifier: 'more_than' }), []],
    ['its own work', whole(13, 'own'), []],
    ['another channel', whole(13, 'children', { channel: 'radio' }), []],
  ])('%s', (_, fact, problems) => {
    expect(said(fact)).toEqual(problems);
  });

  it('is silent where a xã is missing, or stands in the same table', () => {
    const one = { 'huyen.xlsx': [whole(13)], 'cat.xlsx': xa(UNITS.cat, 5) };
    expect(found(unitsDisagreeWithWhole, one, [], REGISTRY)).toEqual([]);
    const table = { 'huyen.xlsx': [whole(13), ...xa(UNITS.cat, 5), ...xa(UNITS.duong, 7)] };
    expect(found(unitsDisagreeWithWhole, table, [], REGISTRY)).toEqual([]);
  });
});
