import { officialWords } from '#lib/messages/official.ts';
import type { Book, BookCell, BookSheet, CellLook } from '../workbook-file/book.ts';
import { formatDate } from '#lib/messages/format.ts';
import { columnWidths, linesOf } from './column-widths.ts';
import { liesOnItsSide } from './form.ts';
import { numbersOf, textsOf, type ConsolidatedReport, type ReportTable } from './report.ts';

const HEADING: CellLook = { bold: true, align: 'center', wrap: true, border: true, fill: 'E8F0FA' };
const TITLE: CellLook = { bold: true, size: 14 };
/** Digits: of all columns together on a page of either kind, of which one may have no more, and beside the text of a cell. */
const SHEET_WIDTH = { portrait: 96, landscape: 132 };
const WIDEST = 48;
const PADDING = 3;
/** Text begins apart from the number beside it. */
const INDENTED = { indent: 1 } as const;
/** Points. */
const LINE_HEIGHT = 16;

/** The annexes of a report as a workbook: a sheet each, numbers as numbers. */
export function annexBook(report: ConsolidatedReport): Book {
  return { sheets: report.annexes.map((annex, i) => annexSheet(report, annex, i + 1)) };
}

function annexSheet(
  { subtitle, day, sample }: ConsolidatedReport,
  annex: ReportTable,
  number: number,
): BookSheet {
  const { title, columns, values, rows } = annex;
  const HEAD = 4;
  const texts = [numbersOf(annex), ...textsOf(annex)];
  const page = liesOnItsSide(textsOf(annex)) ? 'landscape' : 'portrait';
  const widths = columnWidths(texts, SHEET_WIDTH[page], 1, PADDING).map((width) => Math.min(width, WIDEST));
  const lines = (row: readonly string[]) =>
    Math.max(...row.map((text, col) => linesOf(text, (widths[col] ?? 0) - PADDING)));
  const headings = texts.map(({ label }) => label);
  const cells: BookCell[] = [
    { row: 0, col: 0, value: `${officialWords.annex(number)}. ${title}`, look: TITLE },
    { row: 1, col: 0, value: subtitle },
    { row: 2, col: 0, value: [formatDate(day), ...(sample ? [officialWords.sample] : [])].join(' · ') },
    ...headings.map((value, col): BookCell => ({ row: HEAD, col, value, look: HEADING })),
    ...values.flatMap((row, i) =>
      [i + 1, ...row].map((value, col): BookCell => {
        const align = columns[col - 1]?.align ?? 'center';
        return {
          row: HEAD + 1 + i,
          col,
          value,
          look: { border: true, wrap: true, align, ...(align === 'left' ? INDENTED : {}) },
        };
      }),
    ),
  ];
  return {
    name: officialWords.annex(number),
    cells,
    widths,
    heights: new Map(
      [headings, ...rows.map((row) => ['', ...row])].map((row, i) => [
        HEAD + i,
        LINE_HEIGHT * lines(row) + 2,
      ]),
    ),
    page,
    repeatedRows: [HEAD, HEAD],
    frozenRows: HEAD + 1,
  };
}
