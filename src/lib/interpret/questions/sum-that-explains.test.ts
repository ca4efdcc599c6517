import { expect, it } from 'vitest';
import type { Fact } from '#lib/domain/fact.ts';
import { figure } from '../../../../tests/helpers/submission.ts';
import { sumThatExplains } from './sum-that-explains.ts';

const portal = figure({ value: 68 });
const explained = (...facts: readonly Partial<Fact>[]) =>
  sumThatExplains(portal, [portal, ...facts.map((fact) => figure(fact))])?.map(({ value }) => value) ?? null;

it('is that of two other channels: 68 = 42 + 26', () => {
  expect(explained({ channel: 'radio', value: 42 }, { channel: 'social', value: 26 })).toEqual([42, 26]);
});

it.each<[string, readonly Partial<Fact>[]]>([
  [
    'nothing adds up',
    [
      { channel: 'radio', value: 42 },
      { channel: 'social', value: 25 },
    ],
  ],
  [
    'the parts are of one channel',
    [
      { channel: 'radio', value: 42 },
      { channel: 'radio', value: 26 },
    ],
  ],
  [
    'they count something else',
    [
      { channel: 'radio', value: 42, measure: 'broadcast' },
      { channel: 'social', value: 26 },
    ],
  ],
  [
    'they are of another period',
    [
      { channel: 'radio', value: 42, period: '2023' },
      { channel: 'social', value: 26 },
    ],
  ],
  [
    'there are several ways',
    [
      { channel: 'radio', value: 42 },
      { channel: 'social', value: 26 },
      { channel: 'press', value: 26 },
    ],
  ],
])('is none where %s', (_, facts) => {
  expect(explained(...facts)).toBeNull();
});
