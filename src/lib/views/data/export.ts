import { AppError } from '#lib/domain/app-error.ts';
import { mostBookRows } from '#lib/export/table-book.ts';
import { csvPortion, type CsvDelimiter } from '#lib/export/table-csv.ts';
import { headOf, portionOf, type FileTable, type TablePortion } from '#lib/export/table-file.ts';
import { exportName } from '#lib/export/view-csv.ts';
import { dataWords } from '#lib/messages/data.ts';
import { startOutgoing } from '#lib/state/outgoing/outgoer.ts';
import { makeTable, type OutgoingFile, type OutgoingOptions } from '#lib/state/outgoing/outgoing.ts';

export type ExportFormat = 'csv' | 'csv-semicolon' | 'xlsx' | 'parquet';

/** A table on its way out, with its rows in portions. */
export interface Outgoing<Row> {
  readonly table: FileTable<Row>;
  readonly count: number;
  readonly portions: () => AsyncIterable<readonly Row[]>;
  /** Words of the file's name. */
  readonly name: readonly string[];
}

const DELIMITERS: Readonly<Partial<Record<ExportFormat, CsvDelimiter>>> = { csv: ',', 'csv-semicolon': ';' };

const CSV_TYPE = 'text/csv;charset=utf-8';

/** More rows than this a file of the format does not take. */
export function mostRows<Row>(format: ExportFormat, { table }: Pick<Outgoing<Row>, 'table'>): number {
  return format === 'xlsx' ? mostBookRows(table) : Infinity;
}

/**
 * Makes the file: CSV here, portion by portion, all else in a worker. Throws an AppError of the engine, `files-not-made`
 * or `cancelled`.
 */
export function makeFile<Row>(
  outgoing: Outgoing<Row>,
  format: ExportFormat,
  options: OutgoingOptions,
): Promise<OutgoingFile> {
  const { table, portions, name, count } = outgoing;
  if (format !== 'xlsx' && format !== 'parquet') {
    return makeCsv(outgoing, DELIMITERS[format] ?? ',', options);
  }
  const order = { format, head: headOf(table), name: exportName(name, format), count };
  return makeTable(order, cellsOf(table, portions(), format === 'parquet'), options, startOutgoing);
}

async function makeCsv<Row>(
  { table, portions, name, count }: Outgoing<Row>,
  delimiter: CsvDelimiter,
  { signal, onprogress }: OutgoingOptions,
): Promise<OutgoingFile> {
  const parts: string[] = [];
  let done = 0;
  for await (const rows of portions()) {
    parts.push(csvPortion(table.columns, rows, delimiter, parts.length === 0));
    done += rows.length;
    onprogress({ done, total: count });
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) throw new AppError('cancelled');
  }
  return { name: exportName(name, 'csv'), content: new Blob(parts, { type: CSV_TYPE }) };
}

async function* cellsOf<Row>(
  table: FileTable<Row>,
  portions: AsyncIterable<readonly Row[]>,
  withTexts: boolean,
): AsyncGenerator<TablePortion> {
  for await (const rows of portions) yield portionOf(table, rows, withTexts);
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
