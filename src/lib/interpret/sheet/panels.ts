import { findHeaders, type Header } from '../table/find-headers.ts';
import { SheetView } from '../table/sheet-view.ts';
import type { Layout } from './layout.ts';

/**
 * Tables that stand side by side and begin in different rows, parted by empty columns: each part of the sheet is read
 * by its own headings, below the titles of all. Null where the sheet has no such parts, or one of them has no headings.
 */
export function byPanels(view: SheetView): Layout | null {
  const [first] = findHeaders(view);
  if (!first) return null;
  const panels = spansBelow(view, first.top).map((span) => panelOf(view, first.top, span));
  if (panels.length < 2) return null;
  const headers = panels.map((panel) => findHeaders(panel).map((header): Header => ({ ...header, panel })));
  if (headers.some((found) => found.length === 0)) return null;
  return { kind: 'headings', turned: false, view, headers: headers.flat() };
}

interface Span {
  readonly left: number;
  readonly right: number;
}

/** The columns that hold anything from a row on, run by run. */
function spansBelow(view: SheetView, top: number): Span[] {
  const filled = new Set<number>();
  for (const cell of view.cells) {
    if (cell.row < top) continue;
    const { left, right } = view.areaOf(cell);
    for (let col = left; col <= right; col++) filled.add(col);
  }
  const spans: { left: number; right: number }[] = [];
  for (const col of [...filled].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && isNext(view, last.right, col)) last.right = col;
    else spans.push({ left: col, right: col });
  }
  return spans;
}

/** Hidden columns part nothing. */
function isNext({ sheet }: SheetView, before: number, col: number): boolean {
  for (let between = before + 1; between < col; between++)
    if (!sheet.hiddenCols.includes(between)) return false;
  return true;
}

function panelOf(view: SheetView, top: number, { left, right }: Span): SheetView {
  const { sheet, words, answers } = view;
  const isThere = (row: number, col: number) => row < top || (col >= left && col <= right);
  const cells = sheet.cells.filter(({ row, col }) => isThere(row, col));
  const merges = sheet.merges.filter((merge) => isThere(merge.top, merge.left));
  return new SheetView({ ...sheet, cells, merges }, words, answers);
}
