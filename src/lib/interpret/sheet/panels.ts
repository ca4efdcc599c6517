import { findHeaders, type Header } from '../table/find-headers.ts';
import { SheetView } from '../table/sheet-view.ts';
import type { Layout } from './layout.ts';

/**
 * Tables that stand side by side and begin in different rows, parted by empty columns: each part is read by its own
 * headings, below the titles of all. Where a table below them reaches across, an empty row ends them. Null where no part
 * has headings of its own.
 */
export function byPanels(view: SheetView): Layout | null {
  const across = findHeaders(view);
  const [first] = across;
  if (!first) return null;
  const { top } = first;
  return parted(view, across, [{ top, bottom: Infinity }]) ?? parted(view, across, blocksBelow(view, top));
}

function parted(view: SheetView, across: readonly Header[], blocks: readonly Block[]): Layout | null {
  const titles = blocks[0]?.top ?? 0;
  const panels = blocks.map((block) => panelsOf(view, titles, block));
  if (panels.every((headers) => headers === null)) return null;
  const headers = panels.flatMap((found, i) => found ?? headersIn(across, blocks[i]!));
  return { kind: 'headings', turned: false, view, headers };
}

/** Rows below each other, both included. */
interface Block {
  readonly top: number;
  readonly bottom: number;
}

/** The rows from one on, parted where one is empty. */
function blocksBelow(view: SheetView, top: number): Block[] {
  const blocks: { top: number; bottom: number }[] = [];
  for (const row of view.rows) {
    if (row < top || view.cellsIn(row).length === 0) continue;
    const last = blocks.at(-1);
    if (last && row <= last.bottom + 1) last.bottom = row;
    else blocks.push({ top: row, bottom: row });
  }
  return blocks;
}

/** The headers of the tables beside each other in a block; null where it has no such tables. */
function panelsOf(view: SheetView, titles: number, block: Block): Header[] | null {
  const panels = spansIn(view, block).map((span) => panelOf(view, titles, block, span));
  if (panels.length < 2) return null;
  const headers = panels.map((panel) => findHeaders(panel).map((header): Header => ({ ...header, panel })));
  return headers.some((found) => found.length === 0) ? null : headers.flat();
}

function headersIn(headers: readonly Header[], { top, bottom }: Block): Header[] {
  return headers.filter((header) => header.top >= top && header.top <= bottom);
}

interface Span {
  readonly left: number;
  readonly right: number;
}

/** The columns that hold anything in a block, run by run. */
function spansIn(view: SheetView, { top, bottom }: Block): Span[] {
  const filled = new Set<number>();
  for (const cell of view.cells) {
    if (cell.row < top || cell.row > bottom) continue;
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

/** One part of a block, below the titles of the sheet: the rows above `titles`. */
function panelOf(view: SheetView, titles: number, { top, bottom }: Block, { left, right }: Span): SheetView {
  const { sheet, words, answers } = view;
  const isThere = (row: number, col: number) =>
    row < titles || (row >= top && row <= bottom && col >= left && col <= right);
  const cells = sheet.cells.filter(({ row, col }) => isThere(row, col));
  const merges = sheet.merges.filter((merge) => isThere(merge.top, merge.left));
  return new SheetView({ ...sheet, cells, merges }, words, answers);
}
