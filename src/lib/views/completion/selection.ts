import { parsePeriod } from '#lib/domain/period.ts';
import type { View } from '#lib/domain/view.ts';
import type { TaskFacet } from './query.ts';

/**
 * The year and level whose tasks are shown: those of the view where there are tasks, else the
 * newest year and in it the level with most. Levels are never mixed, for rates are compared.
 * Null where there are no tasks at all.
 */
export function selectTasks(view: View, facets: readonly TaskFacet[]): TaskFacet | null {
  const year = view.period === null ? null : (parsePeriod(view.period)?.year ?? null);
  const newest = facets.reduce((latest, facet) => Math.max(latest, facet.year ?? 0), 0) || null;
  const inYear =
    facets.filter((facet) => facet.year === year && year !== null).length > 0
      ? facets.filter((facet) => facet.year === year)
      : facets.filter((facet) => facet.year === newest);
  const onLevel = inYear.filter((facet) => facet.level === view.level);
  const among = onLevel.length > 0 ? onLevel : inYear;
  return [...among].sort((a, b) => b.tasks - a.tasks)[0] ?? null;
}
