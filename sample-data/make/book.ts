import { unzipSync, zipSync } from 'fflate';
import * as XLSX from 'xlsx';
import { toCsv } from '#lib/export/csv.ts';

export type Content = string | number | null;

/** A sheet being written: rows from the top, with merges and column widths. */
export class SheetBuilder {
  readonly name: string;
  readonly rows: Content[][] = [];
  readonly merges: XLSX.Range[] = [];
  widths: number[] = [];

  constructor(name: string) {
    this.name = name;
  }

  /** Appends a row and gives its 0-based index. */
  row(...cells: Content[]): number {
    return this.rows.push(cells) - 1;
  }

  blank(): void {
    this.rows.push([]);
  }

  /** Merges an inclusive rectangle; its content stands in the top left cell. */
  merge(top: number, left: number, bottom: number, right: number): void {
    this.merges.push({ s: { r: top, c: left }, e: { r: bottom, c: right } });
  }
}

/** The instant that stands in every written file, so that two runs give the same bytes. */
const FIXED_TIME = new Date(2026, 0, 1);

/** The bytes of a workbook in the format of the ending. */
export function writeBook(sheets: readonly SheetBuilder[], format: 'xlsx' | 'xls'): Uint8Array {
  const book = XLSX.utils.book_new();
  book.Props = { CreatedDate: FIXED_TIME, ModifiedDate: FIXED_TIME };
  for (const sheet of sheets) {
    const cells = XLSX.utils.aoa_to_sheet(sheet.rows);
    cells['!merges'] = sheet.merges;
    cells['!cols'] = sheet.widths.map((wch) => ({ wch }));
    XLSX.utils.book_append_sheet(book, cells, sheet.name);
  }
  const bytes = new Uint8Array(
    XLSX.write(book, { type: 'array', bookType: format === 'xls' ? 'biff8' : 'xlsx' }),
  );
  return format === 'xlsx' ? zip(unzipSync(bytes)) : bytes;
}

/** A sheet as CSV for Vietnamese Excel: byte order mark and semicolons. */
export function writeCsv(sheet: SheetBuilder): Uint8Array {
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const [head = [], ...rest] = sheet.rows.map((row) =>
    Array.from({ length: width }, (_, col) => row[col] ?? null),
  );
  return new TextEncoder().encode(
    toCsv(
      head.map((cell) => String(cell ?? '')),
      rest,
      { bom: true, delimiter: ';' },
    ),
  );
}

/** Entries as a zip with fixed times, in the order of their names. */
export function zip(entries: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sorted = Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: FIXED_TIME, level: 9 });
}
