import type { Steps } from '#lib/domain/steps.ts';
import { DataType, Table, type Data, type Float, type Int, type Utf8, type Vector } from 'apache-arrow';
import { numbersIn } from './numbers-in.ts';
import type { RawRow, RawValue } from './query.ts';
import type { ColumnType, TableColumns } from './schema.ts';
import { textsIn } from './texts.ts';
import { vectorOf, type Reader } from './vectors.ts';

/**
 * Rows as an Arrow table with the columns of a table of the store, in its order; `read` says how a column is read. Each
 * column is a step.
 */
export function arrowOf<Row>(
  columns: TableColumns,
  rows: readonly Row[],
  read: (column: string) => Reader<Row>,
): Steps<Table> {
  return columnByColumn(columns, (name, type) => vectorOf(type, rows, read(name)));
}

/** A table with these columns, of which each is a step. */
export function* columnByColumn<Columns extends TableColumns>(
  columns: Columns,
  make: (name: keyof Columns, type: ColumnType) => Vector,
): Steps<Table> {
  const vectors: [string, Vector][] = [];
  for (const [name, type] of Object.entries(columns)) {
    vectors.push([name, make(name, type)]);
    yield;
  }
  return new Table(Object.fromEntries(vectors));
}

/** How a column of plain rows is read. */
export function byName(column: string): Reader<RawRow> {
  return (row) => row[column] ?? null;
}

/** The rows of an answer as plain objects: nothing of Arrow leaves the store. */
export function rowsOf(table: Table): RawRow[] {
  const columns = table.schema.fields.map(({ name }) => ({ name, values: valuesOf(table.getChild(name)!) }));
  const empty = Object.fromEntries(columns.map(({ name }) => [name, null as RawValue]));
  const rows: RawRow[] = [];
  for (let i = 0; i < table.numRows; i += 1) {
    // A copy has room for all columns, an object that grows is moved again and again.
    const row = { ...empty };
    for (const { name, values } of columns) row[name] = values[i]!;
    rows.push(row);
  }
  return rows;
}

/** The whole numbers of the first column of an answer. */
export function numbersOf(table: Table): Int32Array {
  const values: unknown = table.getChildAt(0)?.toArray();
  return values instanceof Int32Array ? values : Int32Array.from((values ?? []) as Iterable<number>);
}

/** A column at once: what its type means is found out for all rows together. */
function valuesOf(vector: Vector): RawValue[] {
  const { type } = vector;
  if (DataType.isUtf8(type)) return together(vector.data.map((data) => textsIn(data as Data<Utf8>)));
  const isPlain = DataType.isFloat(type) || (DataType.isInt(type) && type.bitWidth <= 32);
  if (isPlain) return together(vector.data.map((data) => numbersIn(data as Data<Int | Float>)));
  const scale = DataType.isDecimal(type) ? type.scale : 0;
  return Array.from({ length: vector.length }, (_, i) => plain(vector.get(i), scale));
}

/** The pieces of a column, put behind the first: to flatten or join them takes longer than all else. */
function together<T>([first = [], ...rest]: T[][]): T[] {
  for (const piece of rest) for (const value of piece) first.push(value);
  return first;
}

/** 64-bit sums arrive as BigInt; 128-bit ones, as all decimals, as four words and the places after the point. */
function plain(value: unknown, scale: number): RawValue {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Uint32Array) return Number(`${wordsToBigInt(value)}e-${scale}`);
  if (value === undefined || value === null) return null;
  return value as RawValue;
}

function wordsToBigInt(words: Uint32Array): bigint {
  return BigInt.asIntN(
    128,
    words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n),
  );
}
