import { rememberedOf } from '#lib/domain/remembered.ts';
import { collapse } from '#lib/domain/text.ts';
import type { HeaderRows } from '../table/find-headers.ts';
import type { SheetView } from '../table/sheet-view.ts';
import { isFigure } from './figure-cells.ts';

/** What no figure is. */
const NAME = /\p{L}{2}/u;
/** So many rows without figures part two tables. */
const GAP = 3;

/**
 * Where tables may begin when no heading is known: the last row of text above each run of rows that have both a name
 * and figures, and the rows above that one, `depth` in all.
 */
export function headersByContrast(view: SheetView, depth: number): HeaderRows[] {
  return dataRuns(view).flatMap((start) => {
    const above = view.rows.slice(Math.max(0, start - depth - 1), start).filter((each) => isText(view, each));
    const rows = above.slice(-depth);
    return rows.length === depth ? [{ top: rows[0]!, bottom: rows.at(-1)! }] : [];
  });
}

/** Where among the view's rows each run of rows of data begins. */
const dataRuns = rememberedOf((view: SheetView): readonly number[] => {
  const starts: number[] = [];
  let lastData = -Infinity;
  view.rows.forEach((row, i) => {
    if (!isData(view, row)) return;
    if (row - lastData > GAP) starts.push(i);
    lastData = row;
  });
  return starts;
});

/** A name, and right of it a figure. */
function isData(view: SheetView, row: number): boolean {
  let isNamed = false;
  for (const cell of view.cellsIn(row)) {
    if (isNamed && isFigure(cell)) return true;
    isNamed ||= cell.value.kind !== 'number' && NAME.test(cell.text);
  }
  return false;
}

/** At least two texts, and no figure but a year. */
function isText(view: SheetView, row: number): boolean {
  const cells = view.cellsIn(row);
  return cells.length >= 2 && cells.every((cell) => !isFigure(cell) || /^20\d\d$/.test(collapse(cell.text)));
}
