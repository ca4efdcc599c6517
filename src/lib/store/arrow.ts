import {
  Bool,
  DataType,
  Dictionary,
  Float64,
  Int32,
  Table,
  Utf8,
  makeBuilder,
  type Vector,
} from 'apache-arrow';
import type { RawRow, RawValue } from './query.ts';
import type { ColumnType, TableColumns } from './schema.ts';

/** Rows as an Arrow table with the columns of a table of the store, in its order. */
export function arrowOf(columns: TableColumns, rows: readonly RawRow[]): Table {
  const vectors = Object.entries(columns).map(([name, type]): [string, Vector] => [
    name,
    vectorOf(
      arrowType(type),
      rows.map((row) => row[name] ?? null),
    ),
  ]);
  return new Table(Object.fromEntries(vectors));
}

/** Arrow's own ways to make a vector with nulls write a function as text, which the page's content policy forbids. */
function vectorOf(type: DataType, values: readonly RawValue[]): Vector {
  const builder = makeBuilder({ type });
  values.forEach((value, i) => {
    if (value === null) builder.setValid(i, false);
    else builder.set(i, value);
  });
  return builder.finish().toVector();
}

/** The rows of an answer as plain objects: nothing of Arrow leaves the store. */
export function rowsOf(table: Table): RawRow[] {
  const columns = table.schema.fields.map((field) => ({
    name: field.name,
    vector: table.getChild(field.name)!,
    scale: DataType.isDecimal(field.type) ? field.type.scale : 0,
  }));
  return Array.from({ length: table.numRows }, (_, i) =>
    Object.fromEntries(columns.map(({ name, vector, scale }) => [name, plain(vector.get(i), scale)])),
  );
}

/** The whole numbers of the first column of an answer. */
export function numbersOf(table: Table): Int32Array {
  const values: unknown = table.getChildAt(0)?.toArray();
  return values instanceof Int32Array ? values : Int32Array.from((values ?? []) as Iterable<number>);
}

function arrowType(type: ColumnType): DataType {
  if (type === 'integer') return new Int32();
  if (type === 'number') return new Float64();
  if (type === 'boolean') return new Bool();
  return type === 'key' ? new Dictionary(new Utf8(), new Int32()) : new Utf8();
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
