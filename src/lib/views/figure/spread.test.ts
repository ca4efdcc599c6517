import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from './spread.ts';

it('leaves places alone that are far enough apart', () => {
  expect(spread([50, 10, 30], 15, 100)).toEqual([50, 10, 30]);
});

it('moves places apart in their order, to both sides, off the edges', () => {
  expect(spread([50, 50, 53], 15, 100)).toEqual([36, 51, 66]);
  expect(spread([98, 100], 15, 100)).toEqual([85, 100]);
  expect(spread([0, 2], 15, 100)).toEqual([0, 15]);
});

it('never leaves two closer than the gap, nor changes their order', () => {
  const place = fc.double({ min: 0, max: 200, noNaN: true });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 12 }), (places) => {
      const moved = spread(places, 16, 200);
      const order = places.map((_, index) => index).sort((a, b) => places[a]! - places[b]! || a - b);
      for (const [at, index] of order.entries()) {
        const next = order[at + 1];
        if (next !== undefined) expect(moved[next]! - moved[index]!).toBeGreaterThan(16 - 1e-9);
      }
      expect(Math.max(0, ...moved)).toBeLessThanOrEqual(200);
    }),
  );
});
