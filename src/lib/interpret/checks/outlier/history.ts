import type { Fact } from '#lib/domain/fact.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { remembered } from '#lib/domain/remembered.ts';
import { groupBy } from '../series.ts';

/** So many other periods of one kind make a history (importing.md, stage 11). */
const HISTORY = 4;

/**
 * The figures of a series by the kind of their periods, where there are so many that each has a history: figures of that
 * unit in other periods of one kind. Such a figure is judged by what its own unit does, the others by their peers.
 */
export function histories<F extends Fact>(series: readonly F[]): F[][] {
  if (series.length <= HISTORY) return [];
  return [...groupBy(series, kindOf).values()].filter(
    (facts) => facts.length > HISTORY && new Set(facts.map(({ period }) => period)).size > HISTORY,
  );
}

/** Months with months, 9 tháng with 9 tháng; ranges of days are each of their own kind. */
function kindOf({ period }: Fact): string {
  return kindOfPeriod(period);
}

const kindOfPeriod = remembered((code) => {
  const period = parsePeriod(code);
  if (!period || period.kind === 'range') return code;
  return period.kind === 'months' || period.kind === 'half' ? `${period.kind}${period.number}` : period.kind;
});
