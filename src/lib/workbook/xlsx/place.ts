const DOLLAR = 0x24;
const ZERO = 0x30;
const MOST_LETTERS = 3;
const MOST_DIGITS = 7;

/** A place on a sheet, 0-based, that is read into again and again. */
export interface Place {
  row: number;
  col: number;
}

/**
 * Reads "B3" or "$B$3" as `parseCell` does, from bytes and without making anything. False, and the place as it
 * was, where the bytes are no such reference.
 */
export function readPlace(bytes: Uint8Array, start: number, end: number, into: Place): boolean {
  let at = start < end && bytes[start] === DOLLAR ? start + 1 : start;
  const letters = at;
  let col = 0;
  for (; at < end && at - letters <= MOST_LETTERS; at++) {
    const letter = (bytes[at]! & 0xdf) - 0x40;
    if (letter < 1 || letter > 26 || bytes[at]! < 0x41) break;
    col = col * 26 + letter;
  }
  if (at === letters || at - letters > MOST_LETTERS) return false;
  if (at < end && bytes[at] === DOLLAR) at++;
  const digits = at;
  let row = 0;
  for (; at < end && at - digits <= MOST_DIGITS; at++) {
    const digit = bytes[at]! - ZERO;
    if (digit < 0 || digit > 9) return false;
    row = row * 10 + digit;
  }
  if (at === digits || at - digits > MOST_DIGITS || at !== end) return false;
  into.row = row - 1;
  into.col = col - 1;
  return true;
}
