import type { Fact } from '#lib/domain/fact.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { comparePlaces } from '#lib/domain/place.ts';
import { collected, grouped, type Steps } from '#lib/domain/steps.ts';

/** What checks look at. */
export interface Figures {
  /** By place. */
  readonly all: readonly Fact[];
  /** The same by what they are about: one unit's activity of one kind, over all periods. */
  readonly series: readonly (readonly Fact[])[];
}

/** Figures that a check may rely on: read from a table, of a known unit and period, and of the submission in force. */
export function* figuresOf(submissions: readonly Interpretation[]): Steps<Figures> {
  const byFile = groupBy(submissions, ({ file }) => file);
  const files = [...byFile].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, same]) => same);
  const all = yield* collected(
    files,
    (same) =>
      same.flatMap(({ facts }) => facts.filter(isReliable)).sort((a, b) => comparePlaces(a.place, b.place)),
    1,
  );
  const series = yield* grouped(all, seriesKey);
  return { all, series: [...series.values()] };
}

function isReliable({ proposed, period, unit, status }: Fact): boolean {
  return !proposed && period !== '' && unit.name !== '' && status !== 'superseded' && status !== 'duplicate';
}

function seriesKey({ unit, scope, channel, subchannel, measure, topic }: Fact): string {
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
