import type { Qualifier } from '#lib/domain/fact.ts';

/** Both ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Among small numbers, how far a person who writes "hơn" goes. */
const FEW = 5;
const SHARE = 0.2;

/**
 * What a person means who writes "hơn 60": nothing from 70 on, which would be "hơn 70". A bound reaches to the next number
 * as round as itself, or a fifth of it, whichever is more; thresholds chosen so that no honest total is doubted.
 */
export function rangeMeant(value: number, qualifier: Qualifier): Range {
  const reach = Math.max(roundness(value), value * SHARE, FEW);
  const [below, above] = REACHES[qualifier];
  return { low: value - below * reach, high: value + above * reach };
}

/** Whether a qualified figure may be less and may be more, once `reach` each. */
const REACHES: Readonly<Record<Qualifier, readonly [below: 0 | 1, above: 0 | 1]>> = {
  exact: [0, 0],
  about: [1, 1],
  at_least: [0, 1],
  more_than: [0, 1],
  at_most: [1, 0],
  less_than: [1, 0],
};

/** 10 of 60, 100 of 1.200, 1 of 63. */
function roundness(value: number): number {
  let unit = 1;
  while (value > 0 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}
