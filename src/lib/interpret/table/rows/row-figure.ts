import type { Cell } from '#lib/workbook/workbook.ts';

const DIGIT = /\d/;

/** A number, as a spreadsheet keeps it. */
export function isNumber({ value }: Cell): boolean {
  return value.kind === 'number';
}

const TYPED = /^\s*\d[\d.,]*\s*$/;

/** A figure in a file that knows only texts. */
export function typesFigure({ value, text }: Cell): boolean {
  return value.kind === 'text' && TYPED.test(text);
}

/** A number, which the table of a text document has as text. */
export function isFigure(cell: Cell): boolean {
  return isNumber(cell) || typesFigure(cell);
}

/** A number that is seen as one. */
export function showsNumber(cell: Cell): boolean {
  return isNumber(cell) && DIGIT.test(cell.text);
}
