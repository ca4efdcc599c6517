import type { Fact } from '#lib/domain/fact.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { comparePlaces } from '#lib/domain/place.ts';

/** Figures that a check may rely on: read from a table, of a known unit and period, and of the submission in force. */
export function figuresOf(submissions: readonly Interpretation[]): Fact[] {
  return submissions
    .flatMap(({ facts }) => facts)
    .filter(
      ({ proposed, period, unit, status }) =>
        !proposed && period !== '' && unit.name !== '' && status !== 'superseded' && status !== 'duplicate',
    )
    .sort((a, b) => comparePlaces(a.place, b.place));
}

/** One unit's activity of one kind, over all periods. */
export function seriesKey({ unit, scope, channel, subchannel, measure, topic }: Fact): string {
  return [unit.id || unit.name, scope, channel, subchannel, measure, topic].join('|');
}

/** Whether two periods of this measure may be added up, or set against a longer one: counts of what was done. */
export function isFlow(measure: Measure): boolean {
  return FLOWS.has(measure);
}

/** Coverage ("6/6 thôn"), followers and rates are no sums over time (domain.md 2.3). */
const FLOWS: ReadonlySet<Measure> = new Set([
  'item',
  'broadcast',
  'duration',
  'piece',
  'copy',
  'session',
  'people',
  'document',
  'money',
]);

/** Groups in the order in which their first members come. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
