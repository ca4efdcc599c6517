import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { SheetView } from '../table/sheet-view.ts';

/** A text outside the tables: of the letterhead, the title, a note or the signature. */
export interface Line {
  readonly text: string;
  readonly cell: Cell;
}

/** The texts of the rows from one to another, both included, in reading order; a cell of several lines gives several. */
export function linesBetween(view: SheetView, from: number, to: number): Line[] {
  return view.rows
    .filter((row) => row >= from && row <= to)
    .flatMap((row) => view.cellsIn(row))
    .filter(({ value }) => value.kind === 'text')
    .flatMap((cell) => cell.text.split(/\r?\n/).map((text) => ({ text: collapse(text), cell })))
    .filter(({ text }) => text !== '');
}
