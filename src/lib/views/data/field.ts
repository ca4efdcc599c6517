import type { CsvValue } from '#lib/export/csv.ts';
import type { RawRow } from '#lib/store/query.ts';
import type { Sql } from '#lib/store/sql.ts';
import { textOf } from '../figure/decode.ts';

/** A column that a table of the page can show, sort by, search in, group by. */
export interface Field {
  /** Stable name, used in the URL. */
  readonly key: string;
  readonly label: string;
  /** The value in a row `t` of the table; never null but for numbers. */
  readonly sql: Sql;
  /** What the value is called in an answer. */
  readonly column: string;
  /** How rows are put in order: as Vietnamese text (usual), by number, or by another expression. */
  readonly order?: 'number' | Sql;
  /** All values, in their order, where they are words of the program. */
  readonly codes?: readonly string[];
  /** The value in words; as it is without. */
  readonly name?: (value: string) => string;
  /** The cell where it is made of more than the value. */
  readonly cell?: (row: RawRow) => string;
  /** What a file holds instead of the text. */
  readonly file?: (row: RawRow) => CsvValue;
  readonly isNumber?: boolean;
  /** Whether the search looks here. */
  readonly searched?: boolean;
  /** Whether rows can be put together by it. */
  readonly groups?: boolean;
  readonly width?: string;
}

/** The cell of a row as the page shows it. */
export function cellText(field: Field, row: RawRow): string {
  return field.cell ? field.cell(row) : valueName(field, textOf(row, field.column));
}

/** A value of the field in words; empty stays empty. */
export function valueName({ name }: Field, value: string): string {
  return value !== '' && name ? name(value) : value;
}

/** The cell of a row as a file holds it. */
export function fileValue(field: Field, row: RawRow): CsvValue {
  return field.file ? field.file(row) : cellText(field, row);
}
