import { describe, expect, it } from 'vitest';
import { addTallies, boundOf, EMPTY_TALLY, stateOf, type Tally } from './tally.ts';

const tally = (part: Partial<Tally>): Tally => ({ ...EMPTY_TALLY, ...part });

describe('boundOf', () => {
  it.each([
    ['a plain sum', { value: 5, figures: 1 }, 'exact'],
    ['one "hơn"', { value: 75, figures: 2, lower: 1 }, 'lower'],
    ['one "gần"', { value: 75, figures: 2, upper: 1 }, 'upper'],
    ['one "khoảng"', { value: 75, figures: 2, about: 1 }, 'about'],
    ['"hơn" and "gần" together', { value: 75, figures: 2, lower: 1, upper: 1 }, 'about'],
    ['a part still to come', { value: 5, figures: 1, missing: 1 }, 'lower'],
    ['a part done without a figure', { value: 5, figures: 1, unquantified: 1 }, 'lower'],
    ['a part in conflict', { value: 5, figures: 1, conflicts: 2 }, 'lower'],
    ['"gần" with a part to come', { value: 5, figures: 1, upper: 1, missing: 1 }, 'about'],
    ['a part that did not occur', { value: 5, figures: 1, noActivity: 1 }, 'exact'],
  ] as const)('%s', (_, part, bound) => {
    expect(boundOf(tally(part))).toBe(bound);
  });
});

describe('stateOf', () => {
  it('is a value even where that is zero', () => {
    expect(stateOf(tally({ value: 0, figures: 1, missing: 3 }))).toBe('value');
  });

  it('names the reason that most calls for a person', () => {
    expect(stateOf(tally({ conflicts: 2, missing: 1 }))).toBe('conflict');
    expect(stateOf(tally({ missing: 1, noActivity: 4 }))).toBe('missing');
    expect(stateOf(tally({ unquantified: 1, noActivity: 4 }))).toBe('unquantified');
    expect(stateOf(tally({ noActivity: 1, notApplicable: 1 }))).toBe('no_activity');
    expect(stateOf(tally({ notApplicable: 1 }))).toBe('not_applicable');
    expect(stateOf(EMPTY_TALLY)).toBe('none');
  });
});

describe('addTallies', () => {
  it('keeps "no value" apart from zero', () => {
    expect(addTallies(EMPTY_TALLY, EMPTY_TALLY).value).toBeNull();
    expect(addTallies(EMPTY_TALLY, tally({ value: 0, figures: 1 })).value).toBe(0);
    expect(addTallies(tally({ value: 2, figures: 1 }), tally({ value: 3, figures: 1 }))).toEqual(
      tally({ value: 5, figures: 2 }),
    );
  });
});
