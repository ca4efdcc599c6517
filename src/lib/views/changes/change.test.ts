import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound } from '#lib/messages/format.ts';
import { changeBetween, type Amount } from './change.ts';

const amount = (value: number | null, bound: Bound = 'exact'): Amount => ({ value, bound });
const exactly = amount;
const atLeast = (value: number) => amount(value, 'lower');
const atMost = (value: number) => amount(value, 'upper');

describe('changeBetween', () => {
  it('gives the difference and its share of the base', () => {
    expect(changeBetween(exactly(20), exactly(27))).toEqual({
      kind: 'moved',
      diff: 7,
      ratio: 0.35,
      bound: 'exact',
    });
    expect(changeBetween(exactly(20), exactly(20))).toMatchObject({ diff: 0, ratio: 0 });
  });

  it('gives no percentage of a base under 5', () => {
    expect(changeBetween(exactly(2), exactly(9))).toEqual({
      kind: 'moved',
      diff: 7,
      ratio: null,
      bound: 'exact',
    });
    expect(changeBetween(exactly(5), exactly(10))).toMatchObject({ ratio: 1 });
  });

  it('calls what was nothing and is something new, without a percentage', () => {
    expect(changeBetween(exactly(0), exactly(12))).toEqual({ kind: 'new', diff: 12, bound: 'exact' });
    expect(changeBetween(exactly(0), exactly(0))).toEqual({ kind: 'both-zero' });
  });

  it('never takes what was not reported for a zero', () => {
    expect(changeBetween(exactly(null), exactly(12))).toEqual({ kind: 'no-previous' });
    expect(changeBetween(exactly(12), exactly(null))).toEqual({ kind: 'not-reported' });
    expect(changeBetween(exactly(null), exactly(null))).toEqual({ kind: 'neither' });
  });

  it('compares no unit with another that has its name', () => {
    expect(changeBetween(exactly(3), exactly(9), { sameUnit: false })).toEqual({ kind: 'unit-changed' });
  });

  it('gives percentages as points', () => {
    expect(changeBetween(exactly(80), exactly(92), { percent: true })).toEqual({
      kind: 'points',
      diff: 12,
      bound: 'exact',
    });
  });

  it.each([
    ['cur ≥ a, prev = b', exactly(60), atLeast(70), 'lower'],
    ['cur = a, prev ≥ b', atLeast(60), exactly(70), 'upper'],
    ['cur ≤ a, prev = b', exactly(60), atMost(70), 'upper'],
    ['cur = a, prev ≤ b', atMost(60), exactly(70), 'lower'],
    ['cur ≥ a, prev ≤ b', atMost(60), atLeast(70), 'lower'],
    ['cur ≤ a, prev ≥ b', atLeast(60), atMost(70), 'upper'],
  ] as const)('carries a bound: %s', (_, previous, current, bound) => {
    expect(changeBetween(previous, current)).toMatchObject({ kind: 'moved', diff: 10, bound });
  });

  it('knows nothing where both are bounds of one kind', () => {
    expect(changeBetween(atLeast(60), atLeast(70))).toEqual({ kind: 'undetermined' });
    expect(changeBetween(atMost(60), atMost(70))).toEqual({ kind: 'undetermined' });
  });

  it('does not call "at most some" new, nor a base of "at least 0" zero', () => {
    expect(changeBetween(exactly(0), atMost(9))).toMatchObject({ kind: 'moved', ratio: null });
    expect(changeBetween(atLeast(0), exactly(9))).toMatchObject({ kind: 'moved', bound: 'upper' });
  });

  it('holds for every pair of true figures that the bounds allow', () => {
    const known = fc.tuple(fc.nat(100), fc.nat(100), fc.constantFrom<Bound>('exact', 'lower', 'upper'));
    /** A true figure, and what was written of it. */
    const written = ([truth, slack, bound]: [number, number, Bound]): [number, Amount] => {
      if (bound === 'exact') return [truth, amount(truth)];
      return [truth, amount(bound === 'lower' ? Math.max(0, truth - slack) : truth + slack, bound)];
    };
    fc.assert(
      fc.property(known.map(written), known.map(written), ([before, previous], [after, current]) => {
        const change = changeBetween(previous, current);
        const truth = after - before;
        const told = change.kind === 'moved' || change.kind === 'new' ? change : null;
        if (told?.bound === 'exact') expect(told.diff).toBe(truth);
        else if (told?.bound === 'lower') expect(truth).toBeGreaterThanOrEqual(told.diff);
        else if (told?.bound === 'upper') expect(truth).toBeLessThanOrEqual(told.diff);
        else expect(['undetermined', 'both-zero']).toContain(change.kind);
      }),
    );
  });
});
