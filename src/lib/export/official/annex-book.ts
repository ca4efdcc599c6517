import { officialWords } from '#lib/messages/official.ts';
import type { Book, BookCell, BookSheet, CellLook } from '../workbook-file/book.ts';
import { formatDate } from '#lib/messages/format.ts';
import type { ConsolidatedReport, ReportTable } from './report.ts';

const HEADING: CellLook = { bold: true, align: 'center', wrap: true, border: true, fill: 'E8F0FA' };
const TITLE: CellLook = { bold: true, size: 14 };
const CHARACTERS_PER_SHARE = 0.55;
const LEAST_WIDTH = 8;

/** The annexes of a report as a workbook: a sheet each, numbers as numbers. */
export function annexBook(report: ConsolidatedReport): Book {
  return { sheets: report.annexes.map((annex, i) => annexSheet(report, annex, i + 1)) };
}

function annexSheet(
  { subtitle, day, sample }: ConsolidatedReport,
  annex: ReportTable,
  number: number,
): BookSheet {
  const { title, columns, values } = annex;
  const HEAD = 4;
  const cells: BookCell[] = [
    { row: 0, col: 0, value: `${officialWords.annex(number)}. ${title}`, look: TITLE },
    { row: 1, col: 0, value: subtitle },
    { row: 2, col: 0, value: [formatDate(day), ...(sample ? [officialWords.sample] : [])].join(' · ') },
    ...[officialWords.number_, ...columns.map(({ label }) => label)].map((value, col): BookCell => ({
      row: HEAD,
      col,
      value,
      look: HEADING,
    })),
    ...values.flatMap((row, i) =>
      [i + 1, ...row].map((value, col): BookCell => {
        const align = typeof value === 'number' && col > 0 ? 'right' : (columns[col - 1]?.align ?? 'center');
        return { row: HEAD + 1 + i, col, value, look: { border: true, wrap: true, align } };
      }),
    ),
  ];
  return {
    name: officialWords.annex(number),
    cells,
    widths: [6, ...columns.map(({ width }) => Math.max(LEAST_WIDTH, width * CHARACTERS_PER_SHARE))],
    page: columns.length > 6 ? 'landscape' : 'portrait',
    repeatedRows: [HEAD, HEAD],
    frozenRows: HEAD + 1,
  };
}
