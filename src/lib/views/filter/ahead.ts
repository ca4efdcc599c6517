import type { View } from '#lib/domain/view.ts';
import type { Query } from '#lib/store/query.ts';
import type { Facet } from './query.ts';
import { select, type Selection } from './selection.ts';

/** Values of a list, those nearest to the present one first: they are the likeliest to be chosen next. */
export function nearestFirst<V>(values: readonly V[], present: V | null): V[] {
  const at = Math.max(0, values.indexOf(present as V));
  const away = (value: V) => Math.abs(values.indexOf(value) - at);
  return values.filter((value) => value !== present).sort((a, b) => away(a) - away(b));
}

/** What a page would ask if the view were changed by each of these, in their order. */
export function questionsAhead(
  patches: readonly Partial<View>[],
  view: View,
  facets: readonly Facet[],
  questions: (selection: Selection, view: View) => readonly Query<unknown>[],
): Query<unknown>[] {
  return patches.flatMap((patch) => {
    const next = { ...view, ...patch };
    const selection = select(next, facets);
    return selection ? questions(selection, next) : [];
  });
}
