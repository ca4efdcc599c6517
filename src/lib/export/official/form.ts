import type { Letterhead } from '#lib/domain/arrangement.ts';
import { officialWords } from '#lib/messages/official.ts';
import { columnWidths, wantedWidth, type ColumnTexts } from './column-widths.ts';
import { heldTogether } from './text-width.ts';
import {
  paragraph,
  type Align,
  type Paragraph,
  type Table,
  type TableRow,
} from '../document-file/document.ts';

/** Width of the text on an upright page, and on one that lies; millimetres. */
export const TEXT_WIDTH = { upright: 160, lying: 247 } as const;

const cell = (...blocks: Paragraph[]) => ({ blocks });

/**
 * The head of an official paper: who issues it, the motto of the state, number, place and day. `about` (trích yếu) stands
 * under the number of a letter; other papers have it in their title.
 */
export function head(letterhead: Letterhead, day: string, about = ''): Table {
  const { above, office, symbol, place } = letterhead;
  const centred = { align: 'center' } as const;
  const upper = (text: string) => text.toLocaleUpperCase('vi');
  return {
    kind: 'table',
    widths: [60, 100],
    borders: false,
    rows: [
      {
        cells: [
          cell(
            ...(above === '' ? [] : [paragraph(upper(above), { ...centred, size: 13 })]),
            paragraph(upper(office || '…………'), { ...centred, size: 13, bold: true }),
            paragraph('', { ...centred, size: 2, rule: 19 }),
          ),
          cell(
            paragraph(officialWords.motto, { ...centred, size: 12, bold: true }),
            paragraph(officialWords.mottoBelow, { ...centred, size: 13, bold: true }),
            paragraph('', { ...centred, size: 2, rule: 27 }),
          ),
        ],
      },
      {
        cells: [
          cell(
            paragraph(officialWords.number(symbol), { ...centred, size: 13, before: 6 }),
            ...(about === '' ? [] : [paragraph(about, { ...centred, size: 12, before: 3 })]),
          ),
          cell(
            paragraph(officialWords.placeAndDay(place, day), {
              ...centred,
              size: 14,
              italic: true,
              before: 6,
            }),
          ),
        ],
      },
    ],
  };
}

/** The foot: to whom it goes, and who signs. */
export function foot({ recipients, capacity, signer }: Letterhead): Table {
  const to = recipients
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const centred = { align: 'center', bold: true } as const;
  return {
    kind: 'table',
    widths: [80, 80],
    borders: false,
    rows: [
      {
        cells: [
          cell(
            paragraph(officialWords.recipients, { size: 12, bold: true, italic: true, before: 12 }),
            ...to.map((line) => paragraph(`- ${line.replace(/^-\s*/, '')}`, { size: 11 })),
          ),
          cell(
            paragraph(capacity.toLocaleUpperCase('vi') || '…………', { ...centred, before: 12 }),
            paragraph('\n\n\n'),
            paragraph(signer, centred),
          ),
        ],
      },
    ],
  };
}

const TEXT = { align: 'justify', indent: 12.7, before: 3, after: 3 } as const;

/** The last words of a paper, which stand on one page with who signs it. */
export function lastText(words: string): Paragraph {
  return paragraph(words, { ...TEXT, keepNext: true });
}

/** Running text as official papers have it. */
export function text(words: string): Paragraph {
  return paragraph(heldTogether(words), TEXT);
}

/** A column of a table: its heading, and what its cells say and how they stand. */
export interface GridColumn<Row> {
  readonly label: string;
  readonly text: (row: Row, index: number) => string;
  readonly align?: Align;
}

/** A digit's part of the height of its kind, and the room beside the text of a cell, millimetres. */
const DIGIT = 0.5;
const MM_PER_POINT = 25.4 / 72;
const CELL_PADDING = 3.2;

/** Tables of more columns lie on their side, and those that would break most of their lines on an upright page. */
const UPRIGHT_COLUMNS = 6;
const CROWDED = 1.25;

/** Whether a table of these columns, beside the numbers of its rows, is for a page that lies. */
export function liesOnItsSide(columns: readonly ColumnTexts[]): boolean {
  return columns.length > UPRIGHT_COLUMNS || wantedAt(12, columns) > TEXT_WIDTH.upright * CROWDED;
}

/** The height of the letters of a table on a page of its own, with the numbers of its rows: smaller where lines would be broken, points. */
export function sizeOn(page: keyof typeof TEXT_WIDTH, columns: readonly ColumnTexts[]): number {
  return page === 'lying' || wantedAt(12, columns) > TEXT_WIDTH[page] ? 11 : 12;
}

function wantedAt(size: number, columns: readonly ColumnTexts[]): number {
  return wantedWidth(columns, size * MM_PER_POINT * DIGIT, CELL_PADDING);
}

/** A table of rows with its headings, as wide as the text. */
export function grid<Row>(
  columns: readonly GridColumn<Row>[],
  rows: readonly Row[],
  width: number,
  size = 12,
): Table {
  const heading: TableRow = {
    header: true,
    cells: columns.map(({ label }) => cell(paragraph(label, { align: 'center', bold: true, size }))),
  };
  const body = rows.map((row, index) => ({
    cells: columns.map(({ text: write, align = 'left' }) =>
      cell(paragraph(heldTogether(write(row, index)), { align, size })),
    ),
  }));
  return {
    kind: 'table',
    widths: columnWidths(
      columns.map(({ label, text: write }) => ({ label, texts: rows.map(write) })),
      width,
      size * MM_PER_POINT * DIGIT,
      CELL_PADDING,
    ),
    rows: [heading, ...body],
    borders: true,
  };
}

/** The number of a row, counted from 1. */
export function numberColumn<Row>(): GridColumn<Row> {
  return { label: officialWords.number_, text: (_, index) => String(index + 1), align: 'center' };
}
