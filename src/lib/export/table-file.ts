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

/** What a table says of itself: plain data, which can go to a worker. */
export interface TableHead {
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly { readonly key: string; readonly label: string }[];
}

export function headOf<Row>({ title, notes, columns }: FileTable<Row>): TableHead {
  return { title, notes, columns: columns.map(({ key, label }) => ({ key, label })) };
}

/** Rows on their way out: what files hold, and, where a format wants it too, what the screen shows. */
export interface TablePortion {
  readonly values: readonly (readonly CsvValue[])[];
  readonly texts: readonly (readonly string[])[];
}

export function portionOf<Row>(
  { columns }: FileTable<Row>,
  rows: readonly Row[],
  withTexts: boolean,
): TablePortion {
  return {
    values: rows.map((row) => columns.map((column) => cellOf(column, row))),
    texts: withTexts ? rows.map((row) => columns.map((column) => column.text(row))) : [],
  };
}
