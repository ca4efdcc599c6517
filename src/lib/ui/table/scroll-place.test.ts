import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawnAt, ROW_HEIGHT, topFor } from './scroll-place.ts';

const count = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 400_000, max: 3_000_000 }));
const view = fc.integer({ min: 100, max: 1200 });

it('draws the seen rows wherever a table of any length is scrolled to', () => {
  fc.assert(
    fc.property(count, view, fc.double({ min: 0, max: 1, noNaN: true }), (rows, height, share) => {
      const all = drawnAt(0, height, rows).height;
      const top = share * Math.max(0, all - height);
      const { first, end, above } = drawnAt(top, height, rows);
      expect(above).toBeLessThanOrEqual(top);
      const bottom = above + (end - first) * ROW_HEIGHT;
      expect(bottom).toBeGreaterThanOrEqual(Math.min(top + height, all) - 1);
      expect(end).toBeLessThanOrEqual(rows);
      expect(end - first).toBeLessThan(80);
    }),
  );
});

it('begins with the first row and ends with the last', () => {
  fc.assert(
    fc.property(count, view, (rows, height) => {
      const all = drawnAt(0, height, rows).height;
      expect(drawnAt(0, height, rows).first).toBe(0);
      expect(drawnAt(Math.max(0, all - height), height, rows).end).toBe(rows);
    }),
  );
});

it('scrolls a row into sight', () => {
  fc.assert(
    fc.property(count, view, fc.double({ min: 0, max: 1, noNaN: true }), (rows, height, share) => {
      const index = Math.min(rows - 1, Math.floor(share * rows));
      const { first, end } = drawnAt(topFor(index, 0, height, rows), height, rows);
      expect(index).toBeGreaterThanOrEqual(first);
      expect(index).toBeLessThan(end);
    }),
  );
});
