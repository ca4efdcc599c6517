import { remembered } from '#lib/domain/remembered.ts';
import { collapse } from '#lib/domain/text.ts';
import type { Cell, Sheet } from '#lib/workbook/workbook.ts';
import type { SheetView } from '../table/sheet-view.ts';

/** A text outside the tables: of the letterhead, the title, a note or the signature. */
export interface Line {
  readonly text: string;
  readonly cell: Cell;
}

/**
 * The texts of the rows from one to another, both included, in reading order, those of a grid's text boxes there too; a
 * cell of several lines gives several.
 */
export function linesBetween(view: SheetView, from: number, to: number): Line[] {
  const cells = view
    .rowsBetween(from, to)
    .flatMap((row) => view.cellsIn(row))
    .filter(({ value }) => value.kind === 'text');
  const isGrid = view.sheet.kind === 'grid';
  const boxes = (isGrid ? boxesOf(view.sheet) : []).filter(({ row }) => row >= from && row <= to);
  const all = boxes.length === 0 ? cells : [...cells, ...boxes].sort((a, b) => a.row - b.row);
  return all.flatMap((cell) => linesOf(cell.text).map((text) => ({ text, cell })));
}

const linesOf = remembered((text): readonly string[] =>
  text
    .split(/\r?\n/)
    .map(collapse)
    .filter((line) => line !== ''),
);

/** Text boxes as cells; they are none of the sheet's, so that no account counts them. */
export function boxesOf({ boxes = [] }: Sheet): Cell[] {
  return boxes.map(({ row, col, text }) => ({ row, col, text, value: { kind: 'text', text } }));
}
