import { parsePeriod } from '#lib/domain/period.ts';
import type { View } from '#lib/domain/view.ts';
import type { TaskFacet } from './query.ts';

/**
 * The year and level whose tasks are shown: those of the view where there are tasks, else the
 * newest year and in it the level with most. Levels are never mixed, for rates are compared.
 * Years and levels with quotas alone only where a year has nothing else. Null where there is neither.
 */
export function selectTasks(view: View, facets: readonly TaskFacet[]): TaskFacet | null {
  const year = view.period === null ? null : (parsePeriod(view.period)?.year ?? null);
  const newest = withTasks(facets).reduce((latest, facet) => Math.max(latest, facet.year ?? 0), 0) || null;
  const inYear =
    facets.filter((facet) => facet.year === year && year !== null).length > 0
      ? facets.filter((facet) => facet.year === year)
      : facets.filter((facet) => facet.year === newest);
  const known = withTasks(inYear);
  const onLevel = known.filter((facet) => facet.level === view.level);
  const among = onLevel.length > 0 ? onLevel : known;
  return [...among].sort((a, b) => b.tasks - a.tasks)[0] ?? null;
}

/** Those with tasks; all where none has any. */
function withTasks(facets: readonly TaskFacet[]): readonly TaskFacet[] {
  const some = facets.filter(({ tasks }) => tasks > 0);
  return some.length > 0 ? some : facets;
}
