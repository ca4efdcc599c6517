import type { Bound } from '#lib/messages/format.ts';

/** A figure of one period as far as it is known. `value` is null where none was reported. */
export interface Amount {
  readonly value: number | null;
  readonly bound: Bound;
}

/** Below this base a percentage says more than the figures do (domain.md 8.7). */
export const SMALL_BASE = 5;

/** What moved between two equal periods (domain.md 8.7). */
export type Change =
  /**
   * `ratio` is the difference over the base (0.35 is +35 %), null where the base is small or
   * may be zero. `bound` holds for both.
   */
  | { readonly kind: 'moved'; readonly diff: number; readonly ratio: number | null; readonly bound: Bound }
  /** A difference of percentages, in percentage points. */
  | { readonly kind: 'points'; readonly diff: number; readonly bound: Bound }
  /** Nothing before, something now. */
  | { readonly kind: 'new'; readonly diff: number; readonly bound: Bound }
  | { readonly kind: 'both-zero' }
  | { readonly kind: 'no-previous' }
  | { readonly kind: 'not-reported' }
  | { readonly kind: 'neither' }
  /** The unit did not exist in one of the two periods. */
  | { readonly kind: 'unit-changed' }
  /** Both are bounds that leave the sign open. */
  | { readonly kind: 'undetermined' }
  /** Of the same ground not all units reported in both periods. */
  | { readonly kind: 'incomplete' }
  /** The ground of one period cannot be told from the ground of others in the other. */
  | { readonly kind: 'barred' };

export interface ChangeRules {
  /** The figures are percentages. */
  readonly percent?: boolean;
  /** Whether the unit, as this version of it, existed in both periods. */
  readonly sameUnit?: boolean;
}

/** The change from the earlier amount to the later one. */
export function changeBetween(previous: Amount, current: Amount, rules: ChangeRules = {}): Change {
  const { percent = false, sameUnit = true } = rules;
  if (!sameUnit) return { kind: 'unit-changed' };
  if (previous.value === null && current.value === null) return { kind: 'neither' };
  if (current.value === null) return { kind: 'not-reported' };
  if (previous.value === null) return { kind: 'no-previous' };
  const bound = boundOfDifference(previous.bound, current.bound);
  if (bound === null) return { kind: 'undetermined' };
  const diff = current.value - previous.value;
  if (percent) return { kind: 'points', diff, bound };
  if (previous.value === 0 && previous.bound === 'exact') {
    if (current.value > 0 && current.bound !== 'upper') return { kind: 'new', diff, bound };
    if (current.value === 0 && current.bound === 'exact') return { kind: 'both-zero' };
  }
  return { kind: 'moved', diff, bound, ratio: previous.value < SMALL_BASE ? null : diff / previous.value };
}

/**
 * A difference grows with the later figure and falls with the earlier one; two bounds that pull
 * against each other leave nothing known (null).
 */
function boundOfDifference(previous: Bound, current: Bound): Bound | null {
  if (previous === 'about' || current === 'about') return 'about';
  const pulls = new Set<Bound>();
  if (current !== 'exact') pulls.add(current);
  if (previous !== 'exact') pulls.add(previous === 'lower' ? 'upper' : 'lower');
  if (pulls.size === 2) return null;
  return [...pulls][0] ?? 'exact';
}
