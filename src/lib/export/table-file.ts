import type { CsvValue } from './csv.ts';

/** A column of a table that goes out. */
export interface FileColumn<Row> {
  readonly label: string;
  /** Name in formats for programs. */
  readonly key: string;
  /** The cell as the screen shows it. */
  readonly text: (row: Row) => string;
  /** The cell as a file holds it, where that is not the text. */
  readonly value?: (row: Row) => CsvValue;
  readonly align?: 'start' | 'end';
}

/** A table that goes out: its rows come in portions, so that a long one needs no second copy. */
export interface FileTable<Row> {
  readonly columns: readonly FileColumn<Row>[];
  /** What stands above the rows of a workbook, and in the properties of other formats. */
  readonly title: string;
  readonly notes: readonly string[];
}

/** The cell of a row as a file holds it. */
export function cellOf<Row>(column: FileColumn<Row>, row: Row): CsvValue {
  return column.value ? column.value(row) : column.text(row);
}
