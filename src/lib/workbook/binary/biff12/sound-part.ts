import { Refusal } from '../../container/refusal.ts';
import { MAX_COLS, MAX_ROWS } from '../../limits.ts';
import { holds } from './fields.ts';
import { COLUMNS, DISPENSABLE, LINK, LISTS, ROW, SHAPES } from './record-shape.ts';

interface Record {
  readonly type: number;
  readonly body: DataView;
  /** Where its head starts and its body ends. */
  readonly start: number;
  readonly end: number;
}

/**
 * A part of an .xlsb with only the records that tell of cells, each checked: SheetJS follows lengths, counts and
 * ranges without asking whether they can be true. Throws a Refusal where a record is not what its type says.
 */
export function soundPart(part: Uint8Array): Uint8Array {
  const copy = part.slice();
  let length = 0;
  let lastRow = 0;
  for (const record of recordsOf(copy)) {
    if (!isRead(record)) continue;
    if (record.type === ROW) lastRow = Math.max(lastRow, rowOf(record));
    clip(record, lastRow);
    copy.copyWithin(length, record.start, record.end);
    length += record.end - record.start;
  }
  return copy.subarray(0, length);
}

function* recordsOf(part: Uint8Array): Generator<Record> {
  let at = 0;
  const byte = () => {
    const value = part[at++];
    if (value === undefined) throw new Refusal('file-corrupt');
    return value;
  };
  while (at < part.length) {
    const start = at;
    let type = byte();
    if (type & 0x80) type = (type & 0x7f) + ((byte() & 0x7f) << 7);
    let size = 0;
    for (let i = 0, more = true; more && i < 4; i++) {
      const value = byte();
      size += (value & 0x7f) << (7 * i);
      more = (value & 0x80) !== 0;
    }
    if (at + size > part.length) throw new Refusal('file-corrupt');
    const body = new DataView(part.buffer, part.byteOffset + at, size);
    at += size;
    yield { type, body, start, end: at };
  }
}

function isRead({ type, body }: Record): boolean {
  const shape = SHAPES.get(type);
  if (!shape) return false;
  const list = LISTS.get(type);
  const isWhole =
    holds(body, shape) &&
    (!list || body.byteLength === list[0] + 4 + list[1] * body.getUint32(list[0], true));
  if (!isWhole && !DISPENSABLE.has(type)) throw new Refusal('file-corrupt');
  return isWhole;
}

function rowOf({ body }: Record): number {
  const row = body.getUint32(0, true);
  if (row >= MAX_ROWS) throw new Refusal('file-corrupt');
  return row;
}

/** Ends the range of a link where the rows end, and that of a column's width at the last column. */
function clip({ type, body }: Record, lastRow: number): void {
  const limit = (at: number, most: number) =>
    body.setUint32(at, Math.min(body.getUint32(at, true), most), true);
  if (type === LINK) {
    limit(4, lastRow);
    limit(12, MAX_COLS - 1);
  }
  if (type === COLUMNS) limit(4, MAX_COLS - 1);
}
