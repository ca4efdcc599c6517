import { exactKey } from '#lib/domain/text.ts';
import { isFrame, isPageTotalLabel, isTotalLabel } from '../lexicon/labels.ts';
import type { HeaderRows } from './find-headers.ts';
import type { SheetView } from './sheet-view.ts';

/**
 * Whether a header only says again, at the top of a page, what the one before it said: the same texts, right below rows
 * of its table, with no title, signature or total but the page's own
 * between. `pageTop`: the first row of the page above.
 */
export function isPageHeader(
  view: SheetView,
  before: HeaderRows | undefined,
  pageTop: number,
  header: HeaderRows,
): boolean {
  if (!before || header.bottom - header.top !== before.bottom - before.top) return false;
  if (textsOf(view, before) !== textsOf(view, header)) return false;
  const between = view.rowsBetween(pageTop, header.top - 1);
  const last = between.at(-1);
  if (last === undefined) return pageTop > before.bottom + 1;
  if (view.cellsIn(last).length < 2) return false;
  const ends = (text: string) => isFrame(text) || (isTotalLabel(text) && !isPageTotalLabel(text));
  return !between.some((row) => view.cellsIn(row).some(({ text }) => ends(text)));
}

function textsOf(view: SheetView, { top, bottom }: HeaderRows): string {
  return view
    .rowsBetween(top, bottom)
    .flatMap((row) => view.cellsIn(row).map(({ col, text }) => `${row - top} ${col} ${exactKey(text)}`))
    .join('\n');
}
