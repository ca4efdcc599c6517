import fc from 'fast-check';
import { expect, it } from 'vitest';
import { likelyMeant } from './slip.ts';

it.each<[string, number, number[], number | null]>([
  ['a nought too many', 120, [10, 14], 12],
  ['two', 1200, [10, 14], 12],
  ['thousands for units', 12_000, [10, 14], 12],
  ['typed twice', 1212, [10, 14], 12],
  ['the last digit twice', 122, [10, 14], 12],
  ['a digit too many at the end', 127, [10, 14], 13],
  ['a nought left out', 12, [100, 140], 120],
  ['the mark of thousands lost', 1, [900, 1100], 1000],
  ['nothing of the kind', 55, [10, 14], null],
  ['no whole number', 12.5, [100, 140], null],
])('%s', (_, value, others, meant) => {
  expect(likelyMeant(value, others)).toBe(meant);
});

it('what is meant lies among the others', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e6 }),
      fc.array(fc.integer({ min: 1, max: 1e4 }), { minLength: 1 }),
      (value, others) => {
        const meant = likelyMeant(value, others) ?? others[0]!;
        expect(meant).toBeGreaterThanOrEqual(Math.min(...others));
        expect(meant).toBeLessThanOrEqual(Math.max(...others));
      },
    ),
  );
});
