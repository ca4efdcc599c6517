import { Refusal } from './refusal.ts';

/** Signs of so many bits are looked up at once; longer ones, which are rare, are followed bit by bit. */
const QUICK_BITS = 10;
const QUICK_MASK = (1 << QUICK_BITS) - 1;
/** The longest sign of DEFLATE. */
const MOST_BITS = 15;

/** Numbers of `QUICK_BITS` bits with their bits the other way round, as signs stand in the stream. */
const REVERSED = Uint16Array.from({ length: 1 << QUICK_BITS }, (_, number) => {
  let reversed = 0;
  for (let bit = 0; bit < QUICK_BITS; bit++) if (number & (1 << bit)) reversed |= 1 << (QUICK_BITS - 1 - bit);
  return reversed;
});

/** No sign of a code. */
export const NO_SYMBOL = 0;

/**
 * A code of signs of different lengths (RFC 1951, 3.2.2). What a sign stands for is a number whose lowest four bits are
 * left free: they take the length of the sign.
 */
export class HuffmanCode {
  /** What the next bits stand for, with the length of the sign; `NO_SYMBOL` where it is longer, or there is none. */
  readonly quick = new Int32Array(1 << QUICK_BITS);
  readonly #symbols: Int32Array;
  /** What signs stand for, the shortest first. */
  readonly #sorted: Int32Array;
  /** How many signs have each length. */
  readonly #counts = new Uint16Array(MOST_BITS + 1);
  readonly #code = new Uint16Array(MOST_BITS + 1);
  readonly #place = new Uint16Array(MOST_BITS + 1);

  constructor(symbols: Int32Array) {
    this.#symbols = symbols;
    this.#sorted = new Int32Array(symbols.length);
  }

  /** Takes the lengths of the signs, in the order of what they stand for; 0 for none. */
  assign(lengths: Uint8Array): void {
    this.#count(lengths);
    this.quick.fill(NO_SYMBOL);
    for (let i = 0; i < lengths.length; i++) {
      const length = lengths[i]!;
      if (length === 0) continue;
      const symbol = this.#symbols[i]! | length;
      this.#sorted[this.#place[length]!++] = symbol;
      const code = this.#code[length]!++;
      if (length > QUICK_BITS) continue;
      const first = REVERSED[code]! >> (QUICK_BITS - length);
      for (let bits = first; bits <= QUICK_MASK; bits += 1 << length) this.quick[bits] = symbol;
    }
  }

  /** Where signs of each length begin; more signs than there can be are damage. */
  #count(lengths: Uint8Array): void {
    this.#counts.fill(0);
    for (let i = 0; i < lengths.length; i++) this.#counts[lengths[i]!]!++;
    this.#counts[0] = 0;
    this.#code[0] = this.#place[0] = 0;
    for (let length = 1; length <= MOST_BITS; length++) {
      this.#code[length] = (this.#code[length - 1]! + this.#counts[length - 1]!) << 1;
      this.#place[length] = this.#place[length - 1]! + this.#counts[length - 1]!;
      if (this.#code[length]! + this.#counts[length]! > 1 << length) throw new Refusal('file-corrupt');
    }
  }

  /** What the next bits stand for. */
  symbolOf(bits: number): number {
    return this.quick[bits & QUICK_MASK]! || this.#follow(bits);
  }

  #follow(bits: number): number {
    let [code, first, place] = [0, 0, 0];
    for (let length = 1; length <= MOST_BITS; length++) {
      code |= (bits >>> (length - 1)) & 1;
      const count = this.#counts[length]!;
      if (code - first < count) return this.#sorted[place + code - first]!;
      place += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    return NO_SYMBOL;
  }
}
