import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { channelOf } from '../lexicon/channels.ts';
import { isFootnote, isFrame } from '../lexicon/labels.ts';
import type { Column } from '../table/columns/column.ts';
import type { Table } from '../table/table.ts';
import type { SheetView } from '../table/sheet-view.ts';
import { figureCells, isFigure } from './figure-cells.ts';
import { isRead } from './merit.ts';
import type { SheetReading } from './read-layout.ts';

/** Fewer figures under each other are telephone numbers and remarks; threshold chosen on hand-made files. */
const COLUMN = 4;
/** An empty column may part one without a heading from the last that has one. */
const REACH_BEHIND = 2;
/** In a column between those of a table two are no accident. */
const COLUMN_WITHIN = 2;

const NAMING: ReadonlySet<Column['role']> = new Set(['unit', 'channel', 'content', 'task']);
/** "6/6 thôn", "2 lần/tuần". */
const FIGURE_WITH_WORDS = /^\d[^\p{L}]{0,8}(?:\p{L}[^\d]{0,12})?$/u;

/**
 * Says of figures that stand in no column of a table, or in one without a heading, that they were not read: nothing is
 * lost without a word (importing.md, stage 11).
 */
export function doubtFiguresOutside(reading: SheetReading): void {
  const { ledger, found } = reading;
  if (found.length === 0) return;
  const unheaded = found.flatMap((table) => withoutHeading(table, reading));
  const unread = unheaded.length > 0 ? unheaded : inNoTable(reading);
  if (unread.length > 0) ledger.doubt('figures-outside', { count: unread.length }, unread[0]);
}

/** Figures right of a channel's name, in a sheet in which no table was found. */
export function figuresBesideChannels(view: SheetView): Cell[] {
  return view.rows.flatMap((row) => {
    const cells = view.cellsIn(row);
    const named = cells.findIndex(
      (cell) => !isFigureLike(cell) && channelOf(view.lineOf(cell), view.words) !== null,
    );
    return named < 0
      ? []
      : cells
          .slice(named + 1)
          .filter(isFigureLike)
          .slice(0, 1);
  });
}

/**
 * Figures of named rows in a column between those of their table that has no heading, or behind the last; and where
 * a row slipped to the right, among the notes.
 */
function withoutHeading(table: Table, reading: SheetReading): Cell[] {
  const { ledger, layout, found } = reading;
  const { view } = layout;
  const { left, right, columns } = table;
  const names = columns.filter(({ role }) => NAMING.has(role));
  const first = columns.find(({ role }) => role === 'value');
  const note = columns.find(({ role, readAs }) => role === 'note' && !readAs);
  const isSlipped = ({ row, col }: Cell) =>
    col === note?.col && first !== undefined && view.text(row, first.col) === '';
  const isUnheaded = ({ row, col }: Cell) =>
    !found.some(
      (each) => row >= each.first && row <= each.last && each.columns.some((one) => one.col === col),
    );
  const headed = new Set(columns.map(({ col }) => col).filter((col) => col !== note?.col));
  const isUnread = (cell: Cell) =>
    !headed.has(cell.col) &&
    cell.col >= left &&
    cell.col <= right + REACH_BEHIND &&
    !isRead(ledger.partOf(cell)) &&
    (isUnheaded(cell) || isSlipped(cell)) &&
    isFigureLike(cell);
  const cells: Cell[] = [];
  // Mostly there are none: what names a row is asked last.
  view.rowsBetween(table.first, table.last).forEach((row) => {
    const inRow = view.cellsIn(row);
    if (inRow.some(isUnread) && names.some(({ col }) => isName(view.text(row, col))))
      cells.push(...inRow.filter(isUnread));
  });
  const fewest = ({ col }: Cell) => (col === right + 1 ? 1 : col > right ? COLUMN : COLUMN_WITHIN);
  return byColumn(cells).flatMap((column) =>
    column.length >= fewest(column[0]!) || isSlipped(column[0]!) ? column : [],
  );
}

/** Figures under each other in columns that no table has. */
function inNoTable({ ledger, layout: { view }, found }: SheetReading): Cell[] {
  const headed = new Set(found.flatMap(({ columns }) => columns.map(({ col }) => col)));
  const cells = figureCells(view).filter((cell) => !headed.has(cell.col) && !isRead(ledger.partOf(cell)));
  return byColumn(cells).flatMap((column) => (column.length >= COLUMN ? column : []));
}

function byColumn(cells: readonly Cell[]): Cell[][] {
  const columns = new Map<number, Cell[]>();
  for (const cell of cells) {
    const column = columns.get(cell.col);
    if (column) column.push(cell);
    else columns.set(cell.col, [cell]);
  }
  return [...columns.values()];
}

function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !isFrame(text) && !isFootnote(text);
}

function isFigureLike(cell: Cell): boolean {
  return isFigure(cell) || FIGURE_WITH_WORDS.test(collapse(cell.text));
}
