import { exactKey } from '#lib/domain/text.ts';
import { isFrame, isTotalLabel } from '../lexicon/labels.ts';
import type { HeaderRows } from './find-headers.ts';
import type { SheetView } from './sheet-view.ts';

/**
 * Whether a header only says again, at the top of a page, what the one before it said: the same texts, right below rows
 * of its table, with no title, total or signature between.
 */
export function isPageHeader(view: SheetView, before: HeaderRows | undefined, header: HeaderRows): boolean {
  if (!before || header.bottom - header.top !== before.bottom - before.top) return false;
  const between = view.rows.filter((row) => row > before.bottom && row < header.top);
  const last = between.at(-1);
  if (last === undefined || view.cellsIn(last).length < 2) return false;
  const ends = between.some((row) =>
    view.cellsIn(row).some(({ text }) => isFrame(text) || isTotalLabel(text)),
  );
  return !ends && textsOf(view, before) === textsOf(view, header);
}

function textsOf(view: SheetView, { top, bottom }: HeaderRows): string {
  const rows = view.rows.filter((row) => row >= top && row <= bottom);
  return rows
    .flatMap((row) => view.cellsIn(row).map(({ col, text }) => `${row - top} ${col} ${exactKey(text)}`))
    .join('\n');
}
