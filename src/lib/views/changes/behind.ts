import type { Selection } from '../filter/selection.ts';
import { sourceOf } from '../source/behind.ts';
import type { Source } from '../source/source.ts';
import type { ChangeRow } from './rows.ts';

/** What stands behind one side of a change, or (any other column) behind both. */
export function changeSource(
  { id, name }: ChangeRow,
  column: string,
  selection: Selection,
  previousPeriod: string,
): Source {
  const sides = new Map([
    ['previous', [previousPeriod]],
    ['current', [selection.period]],
  ]);
  return sourceOf(name, selection, { unit: id }, sides.get(column) ?? [previousPeriod, selection.period]);
}
