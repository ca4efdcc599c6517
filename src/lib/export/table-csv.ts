import { toCsv } from './csv.ts';
import { cellOf, type FileColumn } from './table-file.ts';

export type CsvDelimiter = ',' | ';';

/**
 * A portion of a table as CSV for people who open it in Excel; the first one brings the byte order mark and the head.
 * Numbers have a decimal point whatever parts the fields, as in every CSV of the program.
 */
export function csvPortion<Row>(
  columns: readonly FileColumn<Row>[],
  rows: readonly Row[],
  delimiter: CsvDelimiter,
  isFirst: boolean,
): string {
  const text = toCsv(
    columns.map(({ label }) => label),
    rows.map((row) => columns.map((column) => cellOf(column, row))),
    { bom: isFirst, guardFormulas: true, delimiter },
  );
  return isFirst ? text : text.slice(text.indexOf('\r\n') + 2);
}
