import { toCsv, type CsvValue } from './csv.ts';
import { cellOf, type FileColumn } from './table-file.ts';

export type CsvDelimiter = ',' | ';';

/**
 * A portion of a table as CSV for people who open it in Excel; the first one brings the byte order mark and the head.
 * With semicolons numbers have a decimal comma, as the Excel that expects semicolons does.
 */
export function csvPortion<Row>(
  columns: readonly FileColumn<Row>[],
  rows: readonly Row[],
  delimiter: CsvDelimiter,
  isFirst: boolean,
): string {
  const text = toCsv(
    columns.map(({ label }) => label),
    rows.map((row) => columns.map((column) => localised(cellOf(column, row), delimiter))),
    { bom: isFirst, guardFormulas: true, delimiter },
  );
  return isFirst ? text : text.slice(text.indexOf('\r\n') + 2);
}

function localised(value: CsvValue, delimiter: CsvDelimiter): CsvValue {
  if (typeof value !== 'number' || delimiter === ',' || Number.isInteger(value)) return value;
  return String(value).replace('.', ',');
}
