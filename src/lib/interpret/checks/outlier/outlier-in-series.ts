import { collected } from '#lib/domain/steps.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { doubtAbout, type Check } from '../check.ts';
import { comparable, type Counted } from './comparable.ts';
import { histories } from './history.ts';
import { standing } from './robust.ts';
import { likelyMeant } from './slip.ts';

/** A slip is a factor of ten or so; below that, work itself changes. */
const MANY_TIMES = 5;
/** Little work in a period is common; of a unit that usually does much, a tenth of it looks like a digit left out. */
const MUCH = 50;
const A_TENTH = 1 / 8;
/** So far above, no slip is needed to doubt it. */
const BEYOND = 30;

/** A figure many times those of the same unit in other periods of one kind, or a small part of them. */
export const outlierInSeries: Check = ({ series }) =>
  collected(series, (facts) => histories(comparable(facts)).flatMap(outliersIn));

function outliersIn(facts: readonly Counted[]): Problem[] {
  const countOf = new Map<string, number>();
  for (const { period } of facts) countOf.set(period, (countOf.get(period) ?? 0) + 1);
  const sorted = facts.map(({ value }) => value).sort((a, b) => a - b);
  return facts.flatMap((fact) => {
    if (isPlain(fact.value, sorted, countOf.get(fact.period) ?? 0)) return [];
    const others = facts.filter(({ period }) => period !== fact.period).map(({ value }) => value);
    const { typical, ratio, isFar } = standing(fact.value, others);
    const likely = likelyMeant(fact.value, others);
    const isTooMuch = ratio >= MANY_TIMES && (likely !== null || ratio >= BEYOND);
    const isTooLittle = ratio <= A_TENTH && typical >= MUCH && likely !== null;
    if (!isFar || !(isTooMuch || isTooLittle)) return [];
    const params = { value: fact.value, typical: Math.round(typical), count: others.length };
    return [doubtAbout(fact, 'outlier-in-series', likely === null ? params : { ...params, likely })];
  });
}

/**
 * Whether a value cannot be an outlier, whatever is left out of the sorted series: without `own` of its values the middle
 * is still one of those about the middle. Nearly every value is, and for it no more need be worked out.
 */
function isPlain(value: number, sorted: readonly number[], own: number): boolean {
  const left = sorted.length - own;
  const least = sorted[Math.ceil(left / 2) - 1];
  const most = sorted[Math.floor(left / 2) + own];
  if (least === undefined || most === undefined) return false;
  return value < MANY_TIMES * least * 0.999 && value > A_TENTH * most * 1.001;
}
