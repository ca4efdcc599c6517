import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rangeMeant } from './range-meant.ts';

it.each([
  [60, 'exact', 60, 60],
  [60, 'more_than', 60, 72],
  [200, 'more_than', 200, 300],
  [400, 'less_than', 300, 400],
  [12, 'about', 7, 17],
  [1200, 'at_least', 1200, 1440],
  [0, 'at_most', -5, 0],
] as const)('%i, %s: from %i to %i', (value, qualifier, low, high) => {
  expect(rangeMeant(value, qualifier)).toEqual({ low, high });
});

it('always holds the figure itself', () => {
  fc.assert(
    fc.property(
      fc.nat(1_000_000),
      fc.constantFrom('exact', 'about', 'at_least', 'more_than', 'at_most', 'less_than'),
      (value, qualifier) => {
        const { low, high } = rangeMeant(value, qualifier);
        return low <= value && value <= high;
      },
    ),
  );
});
