import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepMark, type Extent } from './step.ts';

const ranking: Extent = { series: 1, size: 3, along: 'y' };
const trend: Extent = { series: 2, size: 4, along: 'x' };

describe('stepMark', () => {
  it('begins at the first datum and stops at the ends', () => {
    expect(stepMark('ArrowDown', null, ranking)).toEqual({ series: 0, index: 0 });
    expect(stepMark('ArrowDown', { series: 0, index: 2 }, ranking)).toEqual({ series: 0, index: 2 });
    expect(stepMark('ArrowUp', { series: 0, index: 0 }, ranking)).toEqual({ series: 0, index: 0 });
    expect(stepMark('End', null, ranking)).toEqual({ series: 0, index: 2 });
  });

  it('steps with both pairs of arrows where there is one series', () => {
    expect(stepMark('ArrowRight', { series: 0, index: 0 }, ranking)).toEqual({ series: 0, index: 1 });
  });

  it('goes across to the other series at the same datum', () => {
    expect(stepMark('ArrowDown', { series: 0, index: 2 }, trend)).toEqual({ series: 1, index: 2 });
    expect(stepMark('ArrowRight', { series: 1, index: 2 }, trend)).toEqual({ series: 1, index: 3 });
    expect(stepMark('ArrowDown', null, trend)).toEqual({ series: 1, index: 0 });
  });

  it('knows no other key and no datum of an empty chart', () => {
    expect(stepMark('Tab', null, trend)).toBeNull();
    expect(stepMark('End', null, { series: 1, size: 0, along: 'x' })).toBeNull();
  });

  it('never leaves the chart', () => {
    const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End');
    const extent = fc.record({
      series: fc.integer({ min: 1, max: 4 }),
      size: fc.integer({ min: 1, max: 9 }),
      along: fc.constantFrom('x' as const, 'y' as const),
    });
    fc.assert(
      fc.property(extent, fc.array(key, { minLength: 1 }), (shape, keys) => {
        const end = keys.reduce((at: ReturnType<typeof stepMark>, each) => stepMark(each, at, shape), null);
        expect(end?.series).toBeGreaterThanOrEqual(0);
        expect(end?.series).toBeLessThan(shape.series);
        expect(end?.index).toBeGreaterThanOrEqual(0);
        expect(end?.index).toBeLessThan(shape.size);
      }),
    );
  });
});
