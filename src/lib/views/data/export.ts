import { MOST_BOOK_ROWS, tableBook } from '#lib/export/table-book.ts';
import { csvPortion, type CsvDelimiter } from '#lib/export/table-csv.ts';
import type { FileTable } from '#lib/export/table-file.ts';
import { exportName } from '#lib/export/view-csv.ts';
import { dataWords } from '#lib/messages/data.ts';

export type ExportFormat = 'csv' | 'csv-semicolon' | 'xlsx' | 'parquet';

/** A table on its way out, with its rows in portions. */
export interface Outgoing<Row> {
  readonly table: FileTable<Row>;
  readonly count: number;
  readonly portions: () => AsyncIterable<readonly Row[]>;
  /** Words of the file's name. */
  readonly name: readonly string[];
}

export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

const DELIMITERS: Readonly<Partial<Record<ExportFormat, CsvDelimiter>>> = { csv: ',', 'csv-semicolon': ';' };

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  csv: 'text/csv;charset=utf-8',
};

/** Whether a table of so many rows can be had in the format. */
export function canExport(format: ExportFormat, count: number): boolean {
  return count > 0 && (format !== 'xlsx' || count <= MOST_BOOK_ROWS);
}

/** Makes the file; `onprogress` is told how many rows are in it. Throws an AppError of the engine. */
export async function makeFile<Row>(
  { table, portions, name }: Outgoing<Row>,
  format: ExportFormat,
  onprogress: (rows: number) => void,
): Promise<MadeFile> {
  const delimiter = DELIMITERS[format];
  if (delimiter) {
    const parts: string[] = [];
    for await (const rows of counted(portions(), onprogress)) {
      parts.push(csvPortion(table.columns, rows, delimiter, parts.length === 0));
    }
    return { name: exportName(name, 'csv'), content: new Blob(parts, { type: TYPES.csv }) };
  }
  const rows: Row[] = [];
  for await (const portion of counted(portions(), onprogress)) for (const row of portion) rows.push(row);
  if (format === 'xlsx') {
    return {
      name: exportName(name, 'xlsx'),
      content: new Blob([tableBook(table, rows)], { type: TYPES.xlsx }),
    };
  }
  const { tableParquet } = await import('#lib/export/table-parquet.ts');
  const content = new Blob([tableParquet(table, rows)], { type: TYPES.parquet });
  return { name: exportName(name, 'parquet'), content };
}

/** What stands above the rows of a file: what is filtered, where it comes from, when it was made. */
export function fileNotes(
  shown: readonly string[],
  date: string,
  count: number,
  hasSample: boolean,
): string[] {
  const words = dataWords.fileHead;
  return [
    `${words.shown}: ${shown.length === 0 ? words.nothing : shown.join('; ')}. ${words.basis}`,
    words.source,
    ...(hasSample ? [words.sample] : []),
    words.made(date, count),
  ];
}

/** Passes portions on, and lets the page breathe between them. */
async function* counted<Row>(
  portions: AsyncIterable<readonly Row[]>,
  onprogress: (rows: number) => void,
): AsyncGenerator<readonly Row[]> {
  let done = 0;
  for await (const rows of portions) {
    yield rows;
    done += rows.length;
    onprogress(done);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
