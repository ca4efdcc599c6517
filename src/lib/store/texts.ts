import type { Data, Utf8 } from 'apache-arrow';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The texts of a column of Arrow; null where a row has none. All bytes are decoded at once, which costs little more than a
 * single text does, and cut where the rows end.
 */
export function textsIn(column: Data<Utf8>): (string | null)[] {
  const { length, offset, valueOffsets, values, nullCount, nullBitmap } = column;
  if (length === 0) return [];
  const [first, last] = [valueOffsets[0]!, valueOffsets[length]!];
  const whole = decoder.decode(values.subarray(first, last));
  const isAscii = whole.length === last - first;
  const texts: (string | null)[] = [];
  let at = 0;
  for (let i = 0; i < length; i += 1) {
    const [from, to] = [valueOffsets[i]!, valueOffsets[i + 1]!];
    const end = at + (isAscii ? to - from : signsIn(values, from, to));
    const bit = offset + i;
    const isThere = nullCount === 0 || (nullBitmap[bit >> 3]! & (1 << (bit & 7))) !== 0;
    texts.push(isThere ? whole.slice(at, end) : null);
    at = end;
  }
  return texts;
}

/** How long the text of some bytes of UTF-8 is: four bytes become two signs, a byte that goes on with another none. */
function signsIn(bytes: Uint8Array, from: number, to: number): number {
  let signs = 0;
  for (let i = from; i < to; i += 1) {
    const byte = bytes[i]!;
    if ((byte & 0xc0) !== 0x80) signs += byte >= 0xf0 ? 2 : 1;
  }
  return signs;
}
