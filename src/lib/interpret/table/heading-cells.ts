import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { channelOf } from '../lexicon/channels.ts';
import { headingOf } from '../lexicon/headings.ts';
import type { HeaderRows } from './find-headers.ts';
import type { SheetView } from './sheet-view.ts';

/** The cells that head a column from the top down: its own, and those of groups that reach over it. */
export function headingCells(view: SheetView, header: HeaderRows, col: number): Cell[] {
  const own = ownCells(view, header, col);
  const [first] = own;
  if (!first || first.row === header.top) return own;
  const group = groupOver(view, header, first, col);
  return group && fits(view, group, own) ? [...groupsOf(view, header, group, own), ...own] : own;
}

function ownCells(view: SheetView, { top, bottom }: HeaderRows, col: number): Cell[] {
  const cells: Cell[] = [];
  for (let row = top; row <= bottom; row++) {
    const cell = view.at(row, col);
    if (!cell || collapse(cell.text) === '' || cells.includes(cell)) continue;
    if (!namesRowOfMeasures(cell, cells[0])) cells.push(cell);
  }
  return cells;
}

/** "ĐVT" below "Đơn vị" is what the row of the header says of the columns beside it, not of its own. */
function namesRowOfMeasures(cell: Cell, head: Cell | undefined): boolean {
  return (
    head !== undefined && headingOf(cell.text) === 'measure' && headingOf(collapse(head.text)) === 'unit'
  );
}

/**
 * A group's heading that is not merged stands above its first column only; the places right of it are empty. In a row
 * whose groups are merged an empty place has lost its heading, and is in no group of its neighbour's.
 */
function groupOver(view: SheetView, header: HeaderRows, first: Cell, col: number): Cell | undefined {
  const row = first.row - 1;
  if (row < header.top || view.cellsIn(row).some((cell) => isGroup(cell, view))) return undefined;
  for (let left = col - 1; left >= 0; left--) {
    // A column that was put in and never filled parts nothing.
    if (!view.cols.includes(left)) continue;
    const cell = view.at(row, left);
    const [below] = ownCells(view, { ...header, top: first.row }, left);
    if (!below || below === cell) return undefined;
    if (cell && collapse(cell.text) !== '') return cell;
  }
  return undefined;
}

/** Merged over several columns. */
function isGroup(cell: Cell, view: SheetView): boolean {
  return view.areaOf(cell).right > cell.col;
}

/** What stands above the group's heading in its own column. */
function groupsOf(view: SheetView, header: HeaderRows, group: Cell, own: readonly Cell[]): Cell[] {
  return headingCells(view, header, group.col).filter((cell) => cell.row <= group.row && !own.includes(cell));
}

/** A column with a role of its own is in no group, one with a channel of its own in none of another channel. */
function fits({ words }: SheetView, group: Cell, own: readonly Cell[]): boolean {
  const leaf = collapse(own.at(-1)?.text ?? '');
  if (ROLES_OF_THEIR_OWN.has(headingOf(leaf) ?? '')) return false;
  const [over, under] = [channelOf(collapse(group.text), words), channelOf(leaf, words)];
  return over === null || under === null || over.channel === under.channel;
}

const ROLES_OF_THEIR_OWN: ReadonlySet<string> = new Set(['ordinal', 'unit', 'code', 'note', 'link', 'task']);
