import type { Per, Target } from '#lib/domain/task.ts';
import { periodCode, periodEnd } from '#lib/domain/period.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { addTallies, boundOf, EMPTY_TALLY, type Tally } from '../figure/tally.ts';
import type { Actual, TargetRow } from './query.ts';

/** Whether a quota is met. `unknown`: a bound or an estimate does not decide; `no_data`: there is no figure. */
export type Verdict = 'attained' | 'not_attained' | 'unknown' | 'no_data';

/** One period of a quota and what was done in it. */
export interface Attained {
  readonly period: string;
  readonly tally: Tally;
  readonly goal: number;
  readonly verdict: Verdict;
}

/** What became of a quota (domain.md 8.4). */
export interface Attainment {
  /** In the quota's own periods; one for a year's quota. */
  readonly own: readonly Attained[];
  /** Where there are only figures of the year: against the quota of all its periods together. Those are not judged. */
  readonly yearly: Attained | null;
}

/** How many times a year a quota must be met, where it is met by periods that figures can be told by. */
const TIMES: Readonly<Record<Per, number>> = { year: 1, once: 1, half: 2, quarter: 4, month: 12, week: 52 };

/**
 * A quota against figures of its unit: those of its channel and measure in its own periods, as far as the unit was there. A year
 * without a figure of its own is the sum of its quarters, halves or months, but only where all of them are there.
 */
export function attainmentOf(
  target: TargetRow,
  year: number,
  actuals: readonly Actual[],
  life: Pick<Unit, 'validFrom' | 'validTo'> = ALWAYS,
): Attainment {
  const mine = new Map<string, Tally>();
  for (const actual of actuals) {
    const isIt =
      actual.measure === target.measure && (target.channel === 'all' || actual.channel === target.channel);
    if (isIt) mine.set(actual.period, addTallies(mine.get(actual.period) ?? EMPTY_TALLY, actual));
  }
  const judge = (period: string, tally: Tally, goal: number): Attained => ({
    period,
    tally,
    goal,
    verdict: verdictOf(tally, target.comparator, goal),
  });
  const whole = String(year);
  const ofYear = mine.get(whole) ?? sumOfParts(year, mine);
  if (target.per === 'year' || target.per === 'once')
    return { own: [judge(whole, ofYear ?? EMPTY_TALLY, target.value)], yearly: null };
  const own = codesOf(target.per, year)
    .filter(isIn(life))
    .map((code) => judge(code, mine.get(code) ?? EMPTY_TALLY, target.value));
  if (own.some(({ verdict }) => verdict !== 'no_data')) return { own, yearly: null };
  const goal = target.value * TIMES[target.per];
  return { own, yearly: ofYear ? judge(whole, ofYear, goal) : null };
}

const ALWAYS = { validFrom: '', validTo: '' };

/** Whether a period lies in a unit's time: with its last day, on which it reports. */
function isIn({ validFrom, validTo }: Pick<Unit, 'validFrom' | 'validTo'>) {
  return (code: string) => {
    const end = periodEnd(code) ?? '';
    return validFrom <= end && (validTo === '' || end < validTo);
  };
}

/** The periods of a year in which a quota must be met; weeks have no figures of their own. */
function codesOf(per: Per, year: number): readonly string[] {
  if (per === 'half' || per === 'quarter' || per === 'month')
    return Array.from({ length: TIMES[per] }, (_, i) => periodCode(per, year, i + 1));
  return [];
}

function sumOfParts(year: number, mine: ReadonlyMap<string, Tally>): Tally | null {
  for (const per of ['half', 'quarter', 'month'] as const) {
    const parts = codesOf(per, year).map((code) => mine.get(code));
    const known = parts.filter((part) => part !== undefined && part.value !== null);
    if (known.length === parts.length)
      return parts.reduce<Tally>((sum, part) => addTallies(sum, part!), EMPTY_TALLY);
  }
  return null;
}

/** Whether a comparator holds for what is known of a sum. */
export function verdictOf(tally: Tally, comparator: Target['comparator'], goal: number): Verdict {
  const { value } = tally;
  if (value === null) return 'no_data';
  const bound = boundOf(tally);
  if (bound === 'about') return 'unknown';
  const [least, most] = [bound === 'upper' ? -Infinity : value, bound === 'lower' ? Infinity : value];
  switch (comparator) {
    case '>=':
      return least >= goal ? 'attained' : most < goal ? 'not_attained' : 'unknown';
    case '<=':
      return most <= goal ? 'attained' : least > goal ? 'not_attained' : 'unknown';
    case '=':
      if (least > goal || most < goal) return 'not_attained';
      return least === goal && most === goal ? 'attained' : 'unknown';
  }
}

/** A verdict on a quota as a whole; `by_year`: only the year's figure is known. */
export type Overall = Verdict | 'by_year';

/** The verdict on a quota as a whole: met in every period that has figures, and all of them have. */
export function overall({ own, yearly }: Attainment): Overall {
  const told = own.filter(({ verdict }) => verdict !== 'no_data');
  if (told.length === 0) return yearly ? 'by_year' : 'no_data';
  if (told.some(({ verdict }) => verdict === 'not_attained')) return 'not_attained';
  return told.length === own.length && told.every(({ verdict }) => verdict === 'attained')
    ? 'attained'
    : 'unknown';
}
