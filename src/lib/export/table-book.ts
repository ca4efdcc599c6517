import type { Book, BookCell, CellLook } from './workbook-file/book.ts';
import { sheetName, writeBook } from './workbook-file/write-book.ts';
import { cellOf, type FileTable } from './table-file.ts';

/** A workbook is made in memory as a whole: longer tables go out as CSV or Parquet. */
export const MOST_BOOK_ROWS = 50_000;

const HEAD: CellLook = { bold: true, border: true, fill: 'EEF1F4', wrap: true, align: 'center' };
const CELL: CellLook = { border: true, top: true };
const NUMBER: CellLook = { ...CELL, format: '#,##0.##', align: 'right' };
const WHOLE: CellLook = { ...CELL, format: '#,##0', align: 'right' };
const NARROWEST = 8;
const WIDEST = 48;

/** The table as it is shown, as the bytes of an .xlsx: title, notes, a head that stays in sight, numbers as numbers. */
export function tableBook<Row>(table: FileTable<Row>, rows: readonly Row[]): Uint8Array<ArrayBuffer> {
  const { columns, title, notes } = table;
  const above = [title, ...notes];
  const headRow = above.length + 1;
  const cells: BookCell[] = [
    ...above.map((value, row) => ({
      row,
      col: 0,
      value,
      look: row === 0 ? { bold: true, size: 14 } : { italic: true, size: 11 },
    })),
    ...columns.map(({ label }, col) => ({ row: headRow, col, value: label, look: HEAD })),
  ];
  const widths = columns.map(({ label }) => label.length);
  rows.forEach((row, at) =>
    columns.forEach((column, col) => {
      const value = cellOf(column, row);
      widths[col] = Math.max(widths[col] ?? 0, String(value ?? '').length);
      cells.push({ row: headRow + 1 + at, col, value, look: lookOf(value) });
    }),
  );
  const book: Book = {
    sheets: [
      {
        name: sheetName(title),
        cells,
        widths: widths.map((width) => Math.min(WIDEST, Math.max(NARROWEST, width + 2))),
        frozenRows: headRow + 1,
        repeatedRows: [headRow, headRow],
        page: 'landscape',
      },
    ],
  };
  return writeBook(book);
}

function lookOf(value: string | number | boolean | null): CellLook {
  if (typeof value !== 'number') return CELL;
  return Number.isInteger(value) ? WHOLE : NUMBER;
}
