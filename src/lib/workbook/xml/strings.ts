const FEWEST_SLOTS = 64;
const MOST_SLOTS = 1 << 15;
/** Bytes of a part for each slot: about as long as an element with an attribute is. */
const BYTES_PER_SLOT = 32;
/** Longer runs are decoded every time: they are seldom met twice. */
const LONGEST = 96;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of some UTF-8 bytes; what is no UTF-8 comes out as U+FFFD. */
function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  return start === end ? '' : decoder.decode(bytes.subarray(start, end));
}

/**
 * The strings of one part: a run of bytes that equals one met before gives its string, without decoding.
 * Names, and what a table says in row after row, come out of here. It remembers one run per slot and forgets
 * it for the next, so that no part, however made, can make it large or slow.
 */
export class Strings {
  readonly #bytes: Uint8Array;
  readonly #starts: Int32Array;
  readonly #lengths: Int32Array;
  readonly #strings: string[];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    let slots = FEWEST_SLOTS;
    while (slots < MOST_SLOTS && slots * BYTES_PER_SLOT < bytes.length) slots *= 2;
    this.#starts = new Int32Array(slots);
    this.#lengths = new Int32Array(slots);
    this.#strings = new Array<string>(slots).fill('');
  }

  at(start: number, end: number): string {
    const length = end - start;
    if (length > LONGEST) return decodeUtf8(this.#bytes, start, end);
    const slot = this.#slotOf(start, end);
    if (this.#lengths[slot] === length && this.#isSame(this.#starts[slot]!, start, length)) {
      return this.#strings[slot]!;
    }
    this.#starts[slot] = start;
    this.#lengths[slot] = length;
    return (this.#strings[slot] = decodeUtf8(this.#bytes, start, end));
  }

  #slotOf(start: number, end: number): number {
    const bytes = this.#bytes;
    let hash = 0;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
    return (hash ^ (hash >>> 15)) & (this.#lengths.length - 1);
  }

  #isSame(a: number, b: number, length: number): boolean {
    const bytes = this.#bytes;
    for (let i = 0; i < length; i++) if (bytes[a + i] !== bytes[b + i]) return false;
    return true;
  }
}
