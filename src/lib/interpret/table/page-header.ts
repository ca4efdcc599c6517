import { exactKey } from '#lib/domain/text.ts';
import {
  isFrame,
  isPageNumber,
  isPageTotalLabel,
  isSectionTotalLabel,
  isTotalLabel,
} from '../lexicon/labels.ts';
import type { HeaderRows } from './find-headers.ts';
import type { SheetView } from './sheet-view.ts';

/**
 * Whether a header only says again, at the top of a page, what the one before it said: the same texts, right below rows
 * of its table, with no title, signature or total of all rows between; one of the page, of a section, or at the head of the
 * page says nothing of an end. `pageTop`: the first row of the page above.
 */
export function isPageHeader(
  view: SheetView,
  before: HeaderRows | undefined,
  pageTop: number,
  header: HeaderRows,
): boolean {
  if (!before || header.bottom - header.top !== before.bottom - before.top) return false;
  if (textsOf(view, before) !== textsOf(view, header)) return false;
  const isNumber = (row: number) => view.cellsIn(row).every(({ text }) => isPageNumber(text));
  const between = view.rowsBetween(pageTop, header.top - 1).filter((row) => !isNumber(row));
  const last = between.at(-1);
  if (last === undefined) return pageTop > before.bottom + 1;
  if (view.cellsIn(last).length < 2) return false;
  return !between.some((row, i) =>
    view.cellsIn(row).some(({ text }) => isFrame(text) || (i > 0 && isTotalOfAll(text))),
  );
}

function isTotalOfAll(text: string): boolean {
  return isTotalLabel(text) && !isPageTotalLabel(text) && !isSectionTotalLabel(text);
}

function textsOf(view: SheetView, { top, bottom }: HeaderRows): string {
  return view
    .rowsBetween(top, bottom)
    .flatMap((row) => view.cellsIn(row).map(({ col, text }) => `${row - top} ${col} ${exactKey(text)}`))
    .join('\n');
}
