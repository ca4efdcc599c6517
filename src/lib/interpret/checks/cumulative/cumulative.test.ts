import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '#lib/domain/fact.ts';
import { found, over } from '../../../../../tests/helpers/checked.ts';
import { cumulativeDecreases } from './cumulative-decreases.ts';
import { cumulativeDisagrees } from './cumulative-disagrees.ts';

const decreases = (...files: Partial<Fact>[][]) =>
  found(cumulativeDecreases, Object.fromEntries(files.map((facts, i) => [`${i}.xlsx`, facts])), [
    'part',
    'where',
  ]);
const disagrees = (...files: Partial<Fact>[][]) =>
  found(cumulativeDisagrees, Object.fromEntries(files.map((facts, i) => [`${i}.xlsx`, facts])), [
    'sum',
    'figures',
  ]);

describe('a longer period below one inside it', () => {
  it('is doubted, in one file and across files, with the greatest part', () => {
    expect(decreases(over({ '2024-Q1': 5, '2024-H1': 9, '2024-9M': 7 }))).toEqual([
      '0.xlsx C3 cumulative-decreases 2024-H1 C2',
    ]);
    expect(decreases(over({ '2024': 7 }), over({ '2024-Q1': 8, '2024-9M': 9 }))).toEqual([
      '0.xlsx C1 cumulative-decreases 2024-9M 1.xlsx, A!C2',
    ]);
  });

  it.each<[string, Partial<Fact>[]]>([
    ['it grows or stays', over({ '2024-Q1': 5, '2024-H1': 5, '2024-9M': 6, '2024': 8 })],
    ['the year before is not in it', over({ '2023': 90, '2024': 7 })],
    [
      'the part is only said to be less',
      [{ period: '2024-H1', value: 9, qualifier: 'less_than' }, { value: 7 }],
    ],
    [
      'the whole is said to be more',
      [
        { period: '2024-H1', value: 9 },
        { value: 7, qualifier: 'more_than' },
      ],
    ],
    ['one is about', [{ period: '2024-H1', value: 9, qualifier: 'about' }, { value: 7 }]],
    ['they are of other channels', [{ period: '2024-H1', value: 9, channel: 'radio' }, { value: 7 }]],
    ['one is in conflict', [{ period: '2024-H1', value: 9, status: 'conflict' }, { value: 7 }]],
    ['followers and coverage may fall', over({ '2024-H1': 9, '2024': 7 }, { measure: 'view' })],
    [
      'one is missing',
      [
        { period: '2024-H1', value: 9 },
        { value: null, state: 'missing' },
      ],
    ],
  ])('is not where %s', (_, facts) => {
    expect(decreases(facts)).toEqual([]);
  });

  it('parts beside each other are added up before', () => {
    expect(decreases([{ period: '2024-H1', value: 9 }, { value: 7 }, { value: 4 }])).toEqual([]);
  });

  it('"hơn 70" in a part is above 70 in the whole', () => {
    expect(
      decreases([
        { period: '2024-H1', value: 80, qualifier: 'more_than' },
        { period: '2024', value: 70 },
      ]),
    ).toHaveLength(1);
  });
});

describe('a longer period against the sum of its parts', () => {
  it('is told where all parts are there', () => {
    const quarters = { '2024-Q1': 5, '2024-Q2': 6, '2024-Q3': 7, '2024-Q4': 8 };
    expect(disagrees(over({ ...quarters, '2024': 26 }))).toEqual([]);
    expect(disagrees(over({ ...quarters, '2024': 30 }))).toEqual(['0.xlsx C1 cumulative-disagrees 26 -']);
    expect(disagrees(over({ '2024': 30, '2024-Q1': 5, '2024-Q2': 6, '2024-Q3': 7 }))).toEqual([]);
  });

  it('agrees if one way to divide it does', () => {
    expect(
      disagrees(over({ '2024-H1': 9, '2024-Q3': 3, '2024-Q1': 4, '2024-Q2': 4, '2024-9M': 12 })),
    ).toEqual(['0.xlsx C1 cumulative-disagrees 8 -']);
  });

  it('is told once where much of a file is counted another way', () => {
    const facts = Array.from({ length: 12 }, (_, i) =>
      over(
        { '2024-H1': 10, '2024-Q1': 4, '2024-Q2': 5 },
        { unit: { id: `xa:${i}@`, code: String(i), name: `Xã ${i}`, level: 'xa' } },
      ),
    ).flat();
    expect(disagrees(facts)).toEqual(['0.xlsx cumulative-disagrees - 12']);
  });
});

it('figures that are sums of what went before are never doubted', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { minLength: 4, maxLength: 4 }), ([a, b, c, d]) => {
      const [q1, q2, q3, q4] = [a!, b!, c!, d!];
      const facts = over({
        '2024-Q1': q1,
        '2024-Q2': q2,
        '2024-Q3': q3,
        '2024-Q4': q4,
        '2024-H1': q1 + q2,
        '2024-9M': q1 + q2 + q3,
        '2024': q1 + q2 + q3 + q4,
      });
      expect([...decreases(facts), ...disagrees(facts)]).toEqual([]);
    }),
  );
});
