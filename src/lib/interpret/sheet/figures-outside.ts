import type { Cell } from '#lib/workbook/workbook.ts';
import { figureCells } from './figure-cells.ts';
import { isRead } from './merit.ts';
import type { SheetReading } from './read-layout.ts';

/** Fewer figures under each other are telephone numbers and remarks; threshold chosen on hand-made files. */
const COLUMN = 4;

/**
 * Says of figures under each other in columns that no table has, or no heading, that they were not read: nothing is lost
 * without a word (importing.md, stage 11).
 */
export function doubtFiguresOutside({ ledger, layout: { view }, found }: SheetReading): void {
  if (found.length === 0) return;
  const headed = new Set(found.flatMap(({ columns }) => columns.map(({ col }) => col)));
  const columns = new Map<number, Cell[]>();
  for (const cell of figureCells(view)) {
    if (headed.has(cell.col) || isRead(ledger.partOf(cell))) continue;
    const column = columns.get(cell.col);
    if (column) column.push(cell);
    else columns.set(cell.col, [cell]);
  }
  const unread = [...columns.values()].filter((cells) => cells.length >= COLUMN).flat();
  if (unread.length > 0) ledger.doubt('figures-outside', { count: unread.length }, unread[0]);
}
