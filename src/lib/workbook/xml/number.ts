const ZERO = 0x30;
const NINE = 0x39;
const POINT = 0x2e;
const MINUS = 0x2d;
/** So many digits are a whole number that is held exactly, and so are the powers of ten up to here. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, i) => Number(`1e${i}`));

/**
 * The number that the bytes write as digits with or without a sign and a point; NaN for any other writing,
 * also for more digits than are exact: those are for `Number` to read. Quotient and divisor here are held
 * exactly, so the result is rounded once and the same as `Number` gives; but nothing has no sign.
 */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number {
  const first = start < end && bytes[start] === MINUS ? start + 1 : start;
  let digits = 0;
  let whole = 0;
  let decimals = -1;
  for (let at = first; at < end; at++) {
    const code = bytes[at]!;
    if (code >= ZERO && code <= NINE) {
      whole = whole * 10 + code - ZERO;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (code === POINT && decimals < 0) decimals = 0;
    else return NaN;
  }
  if (digits === 0 || digits > EXACT_DIGITS) return NaN;
  const number = decimals > 0 ? whole / POWERS[decimals]! : whole;
  return first > start && number > 0 ? -number : number;
}
