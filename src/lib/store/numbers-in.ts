import type { Data, Float, Int } from 'apache-arrow';

/** The numbers of a column of Arrow; null where a row has none. To have Arrow look each up takes several times as long. */
export function numbersIn({
  length,
  offset,
  values,
  nullCount,
  nullBitmap,
}: Data<Int | Float>): (number | null)[] {
  const numbers = Array.from(values.subarray(0, length) as Int32Array | Float64Array);
  if (nullCount === 0) return numbers;
  return numbers.map((number, i) => {
    const bit = offset + i;
    return (nullBitmap[bit >> 3]! & (1 << (bit & 7))) === 0 ? null : number;
  });
}
