/**
 * Where something stands in a submission. `cell` is the A1 reference of the (top left) cell,
 * or "đoạn 12" in running text; empty where the whole sheet or file is meant.
 * `sheetIndex`, `row`, `col` (0-based) and `span` order places within a file.
 */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly sheetIndex: number;
  readonly row: number;
  readonly col: number;
  /** Order among several things read from one cell, from 0. */
  readonly part: number;
}

/** The A1 reference of a 0-based row and column. */
export function cellName(row: number, col: number): string {
  return columnName(col) + (row + 1);
}

/** The letters of a 0-based column: 0 is A, 26 is AA. */
export function columnName(col: number): string {
  return FIRST_NAMES[col] ?? lettersOf(col);
}

function lettersOf(col: number): string {
  let letters = '';
  for (let n = col + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** Of the columns that nearly all tables stand in. */
const FIRST_NAMES = Array.from({ length: 64 }, (_, col) => lettersOf(col));

/** The 0-based row and column of an A1 reference, or of "đoạn 12" in running text; null where it is neither. */
export function cellOfName(name: string): { readonly row: number; readonly col: number } | null {
  const paragraph = /^đoạn (\d+)$/.exec(name);
  if (paragraph) return { row: Number(paragraph[1]) - 1, col: 0 };
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(name) ?? [];
  if (!letters) return null;
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, col };
}

/** A place that means a whole sheet, or with an empty sheet name the whole file. */
export function wholeOf(file: string, sheet = '', sheetIndex = -1): Place {
  return { file, sheet, cell: '', sheetIndex, row: -1, col: -1, part: 0 };
}

/** Order of rows in every export: file, sheet in workbook order, row, column, part. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.sheetIndex - b.sheetIndex || a.row - b.row || a.col - b.col || a.part - b.part;
}
