import { FORM_NAMES } from '#lib/domain/issued-form.ts';
import { cellName } from '#lib/domain/place.ts';
import { feedbackSheet } from '#lib/messages/feedback.ts';
import type { BookCell, BookSheet, CellLink, CellLook } from '../workbook-file/book.ts';
import { quotedSheet } from '../workbook-file/sheet-part.ts';
import type { Remark } from './remarks.ts';

/** What a copy says of itself on its first sheet. */
export interface CoverHead {
  /** The name of the file as it came. */
  readonly file: string;
  /** Who sent it; empty where that is not known. */
  readonly unit: string;
}

/** The name by which the reader knows the sheet again: nothing on it is data. */
export const COVER_NAME = FORM_NAMES.feedback;

const TITLE: CellLook = { bold: true, size: 16 };
const HEADING: CellLook = { bold: true, align: 'center', wrap: true, border: true, fill: 'E8F0FA' };
const TEXT: CellLook = { border: true, wrap: true, top: true };
const MIDDLE: CellLook = { ...TEXT, align: 'center' };
const LINK: CellLook = { ...MIDDLE, underline: true, colour: '0B5CAD' };
const WIDTHS = [6, 18, 9, 26, 52, 46];
const LAST = WIDTHS.length - 1;
const LINE_HEIGHT = 16;

/** The list of remarks. `sheetNames` are those of the copy's sheets by the index under which the file's were read. */
export function coverSheet(
  name: string,
  { file, unit }: CoverHead,
  remarks: readonly Remark[],
  sheetNames: readonly string[],
): BookSheet {
  const { title, columns } = feedbackSheet;
  const head = [
    { value: title, look: TITLE },
    { value: feedbackSheet.file(file), look: { wrap: true } },
    ...(unit === '' ? [] : [{ value: feedbackSheet.unit(unit), look: { wrap: true } }]),
    { value: feedbackSheet.lead(remarks.length), look: { wrap: true, italic: true } },
  ];
  const headings = head.length + 1;
  const rows = remarks.map((remark, i) => ({ remark, row: headings + 1 + i, number: i + 1 }));
  const sheetOf = ({ place }: Remark) => sheetNames[place.sheetIndex];
  return {
    name,
    cells: [
      ...head.map(({ value, look }, row): BookCell => ({ row, col: 0, value, look })),
      ...Object.values(columns).map((value, col): BookCell => ({ row: headings, col, value, look: HEADING })),
      ...rows.flatMap(({ remark, row, number }) => line(remark, row, number, sheetOf(remark))),
    ],
    merges: head.map((_, row) => ({ top: row, left: 0, bottom: row, right: LAST })),
    widths: WIDTHS,
    heights: new Map([
      [0, 26],
      [head.length - 1, 2 * LINE_HEIGHT + 4],
      ...rows.map(({ remark, row }) => [row, heightOf(remark)] as const),
    ]),
    page: 'landscape',
    repeatedRows: [headings, headings],
    frozenRows: headings + 1,
    links: rows.flatMap(({ remark, row }) => linkTo(remark, row, sheetOf(remark))),
  };
}

function line(remark: Remark, row: number, number: number, sheet: string | undefined): BookCell[] {
  const { wholeFile, wholeSheet } = feedbackSheet;
  const { place, written, wrong, todo } = remark;
  const where = sheet === undefined ? '' : place.cell === '' ? wholeSheet : cellIn(remark);
  return [
    { row, col: 0, value: number, look: MIDDLE },
    { row, col: 1, value: sheet ?? wholeFile, look: TEXT },
    { row, col: 2, value: where, look: sheet === undefined ? MIDDLE : LINK },
    { row, col: 3, value: written, look: TEXT },
    { row, col: 4, value: wrong, look: TEXT },
    { row, col: 5, value: todo, look: TEXT },
  ];
}

function linkTo(remark: Remark, row: number, sheet: string | undefined): CellLink[] {
  if (sheet === undefined) return [];
  const cell = remark.place.cell === '' ? 'A1' : cellIn(remark);
  return [{ row, col: 2, to: `${quotedSheet(sheet)}!${cell}` }];
}

/** In the copy a paragraph stands in a row of its own. */
function cellIn({ place: { row, col } }: Remark): string {
  return cellName(row, col);
}

/** As many lines as its longest text takes. */
function heightOf({ written, wrong, todo }: Remark): number {
  const lines = [written, wrong, todo].map((text, i) =>
    Math.ceil((text.length + 1) / (WIDTHS[i + 3]! * 0.95)),
  );
  return Math.min(LINE_HEIGHT * Math.max(...lines) + 4, 400);
}
