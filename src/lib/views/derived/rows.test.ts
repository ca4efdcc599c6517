import { expect, it } from 'vitest';
import { unitTally } from '../../../../tests/helpers/figures.ts';
import { withBound } from '../figure/unit-tally.ts';
import { derivedUnits } from './rows.ts';

type Part = Parameters<typeof unitTally>[2];
function derived(earlier: [number | null, Part?] | null, later: [number | null, Part?] | null) {
  const side = (of: [number | null, Part?] | null) => (of ? [unitTally('A', ...of)] : []);
  const [row] = derivedUnits(side(earlier), side(later)).map(withBound);
  return [row!.state, row!.value, row!.bound];
}

it('is the later report less the earlier one', () => {
  expect(derived([12], [30])).toEqual(['value', 18, 'exact']);
  expect(derived([0], [0])).toEqual(['value', 0, 'exact']);
  expect(derived([null, { noActivity: 1 }], [4])).toEqual(['value', 4, 'exact']);
});

it('keeps what bounds leave open', () => {
  expect(derived([12], [30, { lower: 1 }])).toEqual(['value', 18, 'lower']);
  expect(derived([12, { lower: 1 }], [30])).toEqual(['value', 18, 'upper']);
  expect(derived([12, { lower: 1 }], [30, { lower: 1 }])[0]).toBe('open');
  expect(derived([12, { missing: 1 }], [30])).toEqual(['value', 18, 'upper']);
  expect(derived([30], [12, { lower: 1 }])[0]).toBe('open');
});

it('is no number where a cumulative one falls, or one of the two is missing', () => {
  expect(derived([30], [12]).slice(0, 2)).toEqual(['falls', null]);
  expect(derived([30, { lower: 1 }], [12])[0]).toBe('falls');
  expect(derived(null, [12]).slice(0, 2)).toEqual(['one_sided', null]);
  expect(derived([30], [null]).slice(0, 2)).toEqual(['one_sided', null]);
  expect(derived([null, { missing: 1 }], [null])).toEqual(['missing', null, 'lower']);
});

it('of ground is none where not all of it reported', () => {
  const standing = { reported: 2, expected: 3, lost: 0, barred: null };
  const whole = { ...standing, reported: 3 };
  expect(derived([5, { standing: whole }], [9, { standing, absent: 1 }])[0]).toBe('open');
  expect(derived([5, { standing: whole }], [9, { standing: whole }]).slice(0, 2)).toEqual(['value', 4]);
});
