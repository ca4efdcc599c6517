import type { CsvValue } from './csv.ts';
import type { BookSheet, CellLook } from './workbook-file/book.ts';
import { rowXml, sheetFrame } from './workbook-file/sheet-part.ts';
import { Styles } from './workbook-file/styles.ts';
import { framePartsOf, sheetName } from './workbook-file/write-book.ts';
import { ZipStream } from './workbook-file/zip-stream.ts';
import { cellOf, headOf, type FileTable, type TableHead } from './table-file.ts';

/** A sheet of Excel has no more rows. */
const EXCEL_ROWS = 1_048_576;

/** How many rows of a table a sheet takes below its title, the notes, an empty row and the head. */
export function mostBookRows({ notes }: Pick<TableHead, 'notes'>): number {
  return EXCEL_ROWS - notes.length - 3;
}

const TITLE: CellLook = { bold: true, size: 14 };
const NOTE: CellLook = { italic: true, size: 11 };
const HEAD: CellLook = { bold: true, border: true, fill: 'EEF1F4', wrap: true, align: 'center' };
const CELL: CellLook = { border: true, top: true };
/** A little off the edge, beyond which the next column's text begins. */
const FIGURE: CellLook = { ...CELL, align: 'right', indent: 1 };
const NUMBER: CellLook = { ...FIGURE, format: '#,##0.##' };
const WHOLE: CellLook = { ...FIGURE, format: '#,##0' };
const NARROWEST = 8;
const WIDEST = 48;
/** Rows whose texts tell how wide a column is. */
const MEASURED = 1000;

/**
 * A table as it is shown, as an .xlsx: title, notes, a head that stays in sight, numbers as numbers. Rows are written as
 * they come, so that a long table is never held whole; the first portion tells how wide columns are.
 */
export class TableBookWriter {
  readonly #head: TableHead;
  readonly #styles = new Styles();
  readonly #zip = new ZipStream();
  #write: ((text: string, final?: boolean) => void) | null = null;
  #row = 0;

  constructor(head: TableHead) {
    this.#head = head;
  }

  add(rows: readonly (readonly CsvValue[])[]): void {
    const write = this.#write ?? this.#begin(rows);
    write(rows.map((values) => this.#rowOf(values, lookOf)).join(''));
  }

  /** The pieces of the file, in their order. */
  end(): readonly Uint8Array<ArrayBuffer>[] {
    const write = this.#write ?? this.#begin([]);
    write(sheetFrame(this.#sheet([]), true).after, true);
    this.#zip.member('xl/styles.xml')(this.#styles.xml(), true);
    return this.#zip.end();
  }

  #begin(rows: readonly (readonly CsvValue[])[]): (text: string, final?: boolean) => void {
    const { title, notes, columns } = this.#head;
    const sheet = this.#sheet(
      columns.map(({ label }, col) =>
        Math.max(label.length, ...rows.slice(0, MEASURED).map((values) => String(values[col] ?? '').length)),
      ),
    );
    for (const [name, text] of framePartsOf({ sheets: [sheet] })) this.#zip.member(name)(text, true);
    const write = this.#zip.member('xl/worksheets/sheet1.xml');
    this.#write = write;
    write(sheetFrame(sheet, true).before);
    for (const [at, line] of [title, ...notes].entries()) {
      write(this.#rowOf([line], () => (at === 0 ? TITLE : NOTE)));
    }
    this.#row += 1;
    write(
      this.#rowOf(
        columns.map(({ label }) => label),
        () => HEAD,
      ),
    );
    return write;
  }

  #sheet(lengths: readonly number[]): BookSheet {
    const { title, notes } = this.#head;
    const headRow = notes.length + 2;
    return {
      name: sheetName(title),
      cells: [],
      widths: lengths.map((length) => Math.min(WIDEST, Math.max(NARROWEST, length + 2))),
      frozenRows: headRow + 1,
      repeatedRows: [headRow, headRow],
      page: 'landscape',
    };
  }

  #rowOf(values: readonly CsvValue[], look: (value: CsvValue) => CellLook): string {
    const row = this.#row;
    this.#row += 1;
    return rowXml(
      row,
      values.map((value, col) => ({ row, col, value, look: look(value) })),
      this.#styles,
    );
  }
}

/** The whole table at once, as the pieces of an .xlsx. */
export function tableBook<Row>(
  table: FileTable<Row>,
  rows: readonly Row[],
): readonly Uint8Array<ArrayBuffer>[] {
  const writer = new TableBookWriter(headOf(table));
  writer.add(rows.map((row) => table.columns.map((column) => cellOf(column, row))));
  return writer.end();
}

function lookOf(value: CsvValue): CellLook {
  if (typeof value !== 'number') return CELL;
  return Number.isInteger(value) ? WHOLE : NUMBER;
}
