import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, standing } from './robust.ts';

const counts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 4, maxLength: 30 });

describe('median', () => {
  it('is the middle one, or the mean of two', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([7])]).toEqual([2, 2.5, 7]);
    expect(() => median([])).toThrow(RangeError);
  });

  it('has as many on either side, in any order', () => {
    fc.assert(
      fc.property(counts, (numbers) => {
        const middle = median(numbers);
        expect(numbers.filter((each) => each < middle).length * 2).toBeLessThanOrEqual(numbers.length);
        expect(numbers.filter((each) => each > middle).length * 2).toBeLessThanOrEqual(numbers.length);
        expect(median([...numbers].reverse())).toBe(middle);
      }),
    );
  });
});

describe('standing', () => {
  it('is far where a figure is many times the usual spread away', () => {
    expect(standing(1200, [110, 130, 120, 115, 125]).isFar).toBe(true);
    expect(standing(240, [110, 130, 120, 115, 125]).isFar).toBe(false);
    expect(standing(1200, [10, 1000, 50, 4000, 300]).isFar).toBe(false);
    expect(standing(9, [1, 2, 1, 3, 1]).isFar).toBe(false);
  });

  it('grows with the figure, whatever its unit', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 1000 }), (others, value) => {
        expect(standing(value * 2, others).distance).toBeGreaterThan(standing(value, others).distance);
        expect(standing(value, others).ratio).toBeCloseTo(value / standing(value, others).typical, 6);
      }),
    );
  });
});
