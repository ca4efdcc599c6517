import { cumulativeBefore } from '#lib/domain/cumulative.ts';
import type { Facet } from '../filter/query.ts';
import type { Selection } from '../filter/selection.ts';

/** The cumulative period before the selection's, of which there are figures of its kind; null where there is none. */
export function earlierCumulative(selection: Selection, facets: readonly Facet[]): string | null {
  const { period, level, measure, scope, channel, rollup } = selection;
  const alike = facets.filter(
    (facet) =>
      facet.measure === measure &&
      (channel === null || facet.channel === channel) &&
      (rollup || (facet.level === level && facet.scope === scope)),
  );
  return cumulativeBefore(
    period,
    alike.map((facet) => facet.period),
  );
}
