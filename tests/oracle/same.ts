import { expect } from 'vitest';
import type { UnitTally } from '#lib/views/figure/unit-tally.ts';
import type { Bases } from '#lib/views/norm/normalise.ts';

export function bases(part: Partial<Bases>): Bases {
  return { sizes: new Map(), totals: new Map(), people: new Map(), goals: new Map(), ...part };
}

/** That the page and the independent program have the same numbers of the same units. */
export function expectSame(mine: readonly UnitTally[], theirs: ReadonlyMap<string, number>) {
  const valued = mine.filter(({ value }) => value !== null);
  for (const { code, value } of valued) expect(value).toBeCloseTo(theirs.get(code) ?? NaN, 9);
  expect(new Set(valued.map(({ code }) => code))).toEqual(
    new Set([...theirs.keys()].filter((code) => mine.some((row) => row.code === code))),
  );
}
