import { headingOf } from '../lexicon/headings.ts';
import { measureOf } from '../quantity/measure-words.ts';
import { statusOf } from '../task/status.ts';
import type { HeaderRows } from './find-headers.ts';
import type { SheetView } from './sheet-view.ts';

/** "3", "1.2.", "B.2" */
export const ORDINAL = /^(?:\p{L}\.)?\d+(?:\.\d+)*[.)]?$/u;

/**
 * A row that holds what the header above asks for is one of its rows, whatever else it says: it goes on counting in the
 * column of ordinals, says a status ("Kế hoạch | Văn phòng | Đã hoàn thành") or a measure ("Số thôn | thôn | x").
 */
export function isRowBelow(view: SheetView, { top, bottom }: HeaderRows, row: number): boolean {
  const headings = view.rowsBetween(top, bottom).flatMap((each) => view.cellsIn(each));
  return headings.some((cell) => {
    const text = view.text(row, cell.col);
    if (text === '') return false;
    switch (headingOf(view.lineOf(cell))) {
      case 'ordinal':
        return ORDINAL.test(text);
      case 'status':
        return statusOf(text, view.words) !== null;
      case 'measure':
        return isMeasure(text, view);
      default:
        return false;
    }
  });
}

/** "tin, bài", "thôn": words of measure and nothing else; "Nhiệm vụ" rather heads a column. */
function isMeasure(text: string, { words }: SheetView): boolean {
  const heading = headingOf(text);
  const isOther = heading !== null && heading !== 'unit' && heading !== 'rate';
  return !isOther && measureOf(text, words)?.text === text;
}
