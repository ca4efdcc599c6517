import type { Bound } from '#lib/messages/format.ts';

/**
 * What a sum of figures of one measure class carries with it (domain.md 8.1). All but `value`
 * are numbers of figures.
 */
export interface Tally {
  /** Sum of the counted figures that hold a number; null where there is none. */
  readonly value: number | null;
  /** Counted figures with a number. */
  readonly figures: number;
  /** Of those: "hơn", "ít nhất". */
  readonly lower: number;
  /** Of those: "gần", "nhiều nhất". */
  readonly upper: number;
  /** Of those: "khoảng". */
  readonly about: number;
  /** Figures declared as not yet known ("đang cập nhật"). */
  readonly missing: number;
  /** Done, but no figure given. */
  readonly unquantified: number;
  /** "Không phát sinh". */
  readonly noActivity: number;
  readonly notApplicable: number;
  /** Left out until a person decides. */
  readonly conflicts: number;
  /** Units that the sum should hold and of which there is no figure at all. */
  readonly absent: number;
}

export const EMPTY_TALLY: Tally = {
  value: null,
  figures: 0,
  lower: 0,
  upper: 0,
  about: 0,
  missing: 0,
  unquantified: 0,
  noActivity: 0,
  notApplicable: 0,
  conflicts: 0,
  absent: 0,
};

/** What can be said of a unit as a whole; only `value` has a number and a rank. `none`: no figure at all. */
export type TallyState =
  'value' | 'conflict' | 'missing' | 'unquantified' | 'no_activity' | 'not_applicable' | 'none';

/** The state of a tally: a number if there is one, else the reason that most calls for a person. */
export function stateOf(tally: Tally): TallyState {
  if (tally.value !== null) return 'value';
  if (tally.conflicts > 0) return 'conflict';
  if (tally.missing > 0) return 'missing';
  if (tally.unquantified > 0) return 'unquantified';
  if (tally.noActivity > 0) return 'no_activity';
  return tally.notApplicable > 0 ? 'not_applicable' : 'none';
}

/** Figures, and units without any, that would raise the sum if they were known. */
export function leftOut(tally: Tally): number {
  return tally.missing + tally.unquantified + tally.conflicts + tally.absent;
}

/**
 * How exactly the sum is known. One "hơn" makes it a lower bound (domain.md 2.6), and so does a
 * figure that is known to be lacking: counts are never negative. Bounds that pull both ways, or
 * a "khoảng", leave an estimate.
 */
export function boundOf(tally: Tally): Bound {
  const atLeast = tally.lower > 0 || leftOut(tally) > 0;
  const atMost = tally.upper > 0;
  if (tally.about > 0 || (atLeast && atMost)) return 'about';
  if (atLeast) return 'lower';
  return atMost ? 'upper' : 'exact';
}

/** Whether any figure stands behind a tally, with a number or without. */
export function hasFigures(tally: Tally): boolean {
  return tally.figures + leftOut(tally) + tally.noActivity + tally.notApplicable > 0;
}

/** Two tallies of disjoint figures as one. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    value: a.value === null ? b.value : a.value + (b.value ?? 0),
    figures: a.figures + b.figures,
    lower: a.lower + b.lower,
    upper: a.upper + b.upper,
    about: a.about + b.about,
    missing: a.missing + b.missing,
    unquantified: a.unquantified + b.unquantified,
    noActivity: a.noActivity + b.noActivity,
    notApplicable: a.notApplicable + b.notApplicable,
    conflicts: a.conflicts + b.conflicts,
    absent: a.absent + b.absent,
  };
}
