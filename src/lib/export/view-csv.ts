import { toCsv, type CsvValue } from './csv.ts';

/** A column of a table on screen, as far as a file needs it. */
export interface ExportColumn<Row> {
  readonly label: string;
  /** The heading in a file, where that on the screen is short. */
  readonly heading?: string;
  /** The cell as the screen shows it. */
  readonly text: (row: Row) => string;
  /** The cell as a file holds it, where a number says more than its text; else the text. */
  readonly value?: (row: Row) => CsvValue;
}

/**
 * The table on the screen as the bytes of a CSV file for Excel: the same columns, the same rows
 * in the same order. Starts with a byte order mark; text that a spreadsheet would run as a
 * formula is made harmless; numbers have a decimal point (contract.md).
 */
export function viewCsv<Row>(columns: readonly ExportColumn<Row>[], rows: readonly Row[]): string {
  return toCsv(
    columns.map(({ heading, label }) => heading ?? label),
    rows.map((row) => columns.map((column) => (column.value ? column.value(row) : column.text(row)))),
    { bom: true, guardFormulas: true },
  );
}

/** A file's name from Vietnamese words: "xep-hang_tin-bai_quy-i-2026.csv". Empty words are left out. */
export function exportName(words: readonly string[], ending = 'csv'): string {
  return `${words.map(slug).filter(Boolean).join('_')}.${ending}`;
}

function slug(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
