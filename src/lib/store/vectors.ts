import { Bool, Dictionary, Float64, Int32, Utf8, Vector, makeData, type Data } from 'apache-arrow';
import type { RawValue } from './query.ts';
import type { ColumnType } from './schema.ts';

/** How a value of a column is read from a row. */
export type Reader<Row> = (row: Row) => RawValue;

const encoder = new TextEncoder();

/**
 * A column of Arrow, written straight into its buffers: Arrow's own builders take several times as long, and with nulls they
 * write a function as text, which the page's content policy forbids.
 */
export function vectorOf<Row>(type: ColumnType, rows: readonly Row[], read: Reader<Row>): Vector {
  return new Vector([dataOf(type, rows, read)]);
}

/**
 * A column of which each row has one of some values, by its place among them. The places are copied: Arrow's writer takes two
 * columns over one buffer that follow each other for one, and the engine then reads beyond its memory.
 */
export function spreadVector(type: ColumnType, values: readonly RawValue[], places: Int32Array): Vector {
  return new Vector([
    type === 'key' && !values.includes(null)
      ? dictionaryData(values, places.slice(), { nullCount: 0 })
      : dataOf(type, places, (place) => values[place] ?? null),
  ]);
}

function dataOf<Row>(type: ColumnType, rows: ArrayLike<Row>, read: Reader<Row>): Data {
  const { length } = rows;
  if (type === 'text') return textData(Array.from(rows, read));
  if (type === 'key') return keyData(rows, read);
  const there = new Presence(length);
  if (type === 'boolean') {
    const data = new Uint8Array((length + 7) >> 3);
    for (let i = 0; i < length; i += 1)
      if (there.see(i, read(rows[i]!)) === true) data[i >> 3]! |= 1 << (i & 7);
    return makeData({ type: new Bool(), length, data, ...there.bitmap() });
  }
  const data = type === 'integer' ? new Int32Array(length) : new Float64Array(length);
  for (let i = 0; i < length; i += 1) data[i] = Number(there.see(i, read(rows[i]!)));
  return data instanceof Int32Array
    ? makeData({ type: new Int32(), length, data, ...there.bitmap() })
    : makeData({ type: new Float64(), length, data, ...there.bitmap() });
}

/** Each text once, and for every row its number. What stands in the row above is the likeliest. */
function keyData<Row>(rows: ArrayLike<Row>, read: Reader<Row>): Data {
  const { length } = rows;
  const there = new Presence(length);
  const numbers = new Map<RawValue, number>();
  const data = new Int32Array(length);
  let last: RawValue = null;
  let number = 0;
  for (let i = 0; i < length; i += 1) {
    const value = there.see(i, read(rows[i]!));
    if (value === null) continue;
    if (value !== last) {
      number = numbers.get(value) ?? numbers.size;
      numbers.set(value, number);
      last = value;
    }
    data[i] = number;
  }
  return dictionaryData([...numbers.keys()], data, there.bitmap());
}

function dictionaryData(values: readonly RawValue[], places: Int32Array, absent: Absent): Data {
  const type = new Dictionary(new Utf8(), new Int32());
  const dictionary = new Vector([textData(values)]);
  return makeData({ type, length: places.length, data: places, dictionary, ...absent });
}

function textData(values: readonly RawValue[]): Data<Utf8> {
  const { length } = values;
  const there = new Presence(length);
  const texts = values.map((value, i) => String(there.see(i, value) ?? ''));
  const joined = texts.join('');
  const encoded = encoder.encode(joined);
  // Cells and figures are; then no text need be looked at sign by sign.
  const isAscii = encoded.length === joined.length;
  const valueOffsets = new Int32Array(length + 1);
  for (let i = 0; i < length; i += 1) {
    const text = texts[i]!;
    valueOffsets[i + 1] = valueOffsets[i]! + (isAscii ? text.length : bytesOf(text));
  }
  const data = encoded.length === valueOffsets[length] ? encoded : eachEncoded(texts, valueOffsets);
  return makeData({ type: new Utf8(), length, valueOffsets, data, ...there.bitmap() });
}

/** Each text by itself, where halves of a pair that end and begin two of them would become one sign. */
function eachEncoded(texts: readonly string[], offsets: Int32Array): Uint8Array {
  const data = new Uint8Array(offsets[texts.length]!);
  texts.forEach((text, i) => encoder.encodeInto(text, data.subarray(offsets[i])));
  return data;
}

/** How many bytes a text has in UTF-8; half of a pair of surrogates alone becomes a sign of three. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    const isPair = (unit & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
    bytes += unit < 0x800 ? 1 : 2;
    if (isPair) i += 1;
  }
  return bytes;
}

/** How many rows of a column hold nothing, and which hold something. */
interface Absent {
  readonly nullCount: number;
  readonly nullBitmap?: Uint8Array;
}

/** Which rows of a column hold something. */
class Presence {
  readonly #length: number;
  #bits: Uint8Array | null = null;
  #absent = 0;

  constructor(length: number) {
    this.#length = length;
  }

  /** Notes the value of the next row, and answers it. */
  see(row: number, value: RawValue): RawValue {
    if (value !== null) return value;
    this.#bits ??= new Uint8Array((this.#length + 7) >> 3).fill(255);
    this.#bits[row >> 3]! &= ~(1 << (row & 7));
    this.#absent += 1;
    return null;
  }

  bitmap(): Absent {
    return this.#bits ? { nullCount: this.#absent, nullBitmap: this.#bits } : { nullCount: 0 };
  }
}
