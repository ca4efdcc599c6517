import { collapse } from '#lib/domain/text.ts';
import type { HeaderRows } from '../table/find-headers.ts';
import type { SheetView } from '../table/sheet-view.ts';
import { isFigure } from './figure-cells.ts';

/** So many rows without figures part two tables. */
const GAP = 3;

/**
 * Where tables may begin when no heading is known: the last row of text above each run of rows that have both a name
 * and figures, and the rows above that one, `depth` in all.
 */
export function headersByContrast(view: SheetView, depth: number): HeaderRows[] {
  const headers: HeaderRows[] = [];
  let lastData = -Infinity;
  view.rows.forEach((row, i) => {
    if (!isData(view, row)) return;
    const begins = row - lastData > GAP;
    lastData = row;
    if (!begins) return;
    const above = view.rows.slice(Math.max(0, i - depth - 1), i).filter((each) => isText(view, each));
    const rows = above.slice(-depth);
    if (rows.length === depth) headers.push({ top: rows[0]!, bottom: rows.at(-1)! });
  });
  return headers;
}

/** A name, and right of it a figure. */
function isData(view: SheetView, row: number): boolean {
  const cells = view.cellsIn(row);
  const name = cells.findIndex((cell) => !isFigure(cell) && /\p{L}{2}/u.test(cell.text));
  return name >= 0 && cells.some((cell, i) => i > name && isFigure(cell));
}

/** At least two texts, and no figure but a year. */
function isText(view: SheetView, row: number): boolean {
  const cells = view.cellsIn(row);
  return cells.length >= 2 && cells.every((cell) => !isFigure(cell) || /^20\d\d$/.test(collapse(cell.text)));
}
