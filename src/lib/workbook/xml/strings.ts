const SLOTS = 256;
/** Longer runs are decoded every time: they are seldom met twice, and reading them through costs as much. */
const LONGEST = 96;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of some UTF-8 bytes; what is no UTF-8 comes out as U+FFFD. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  return start === end ? '' : decoder.decode(bytes.subarray(start, end));
}

/**
 * The strings of one part: equal runs of bytes are decoded once and give the same string. Names, and what a
 * table says in row after row, come out of here without anything being made.
 */
export class Strings {
  readonly #bytes: Uint8Array;
  /** An open hash table: where the run of a slot starts, how long it is, and its string. */
  #starts = new Int32Array(SLOTS);
  #lengths = new Int32Array(SLOTS);
  #strings = new Array<string>(SLOTS).fill('');
  #count = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  at(start: number, end: number): string {
    const length = end - start;
    if (length === 0) return '';
    if (length > LONGEST) return decodeUtf8(this.#bytes, start, end);
    const mask = this.#starts.length - 1;
    let slot = this.#hash(start, end) & mask;
    for (; this.#lengths[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.#lengths[slot] === length && this.#isSame(this.#starts[slot]!, start, length)) {
        return this.#strings[slot]!;
      }
    }
    const string = decodeUtf8(this.#bytes, start, end);
    this.#put(slot, start, length, string);
    return string;
  }

  #put(slot: number, start: number, length: number, string: string): void {
    this.#starts[slot] = start;
    this.#lengths[slot] = length;
    this.#strings[slot] = string;
    if (++this.#count * 2 > this.#starts.length) this.#grow();
  }

  #grow(): void {
    const [starts, lengths, strings] = [this.#starts, this.#lengths, this.#strings];
    const size = starts.length * 4;
    this.#starts = new Int32Array(size);
    this.#lengths = new Int32Array(size);
    this.#strings = new Array<string>(size).fill('');
    for (const [i, length] of lengths.entries()) {
      if (length === 0) continue;
      let slot = this.#hash(starts[i]!, starts[i]! + length) & (size - 1);
      while (this.#lengths[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#starts[slot] = starts[i]!;
      this.#lengths[slot] = length;
      this.#strings[slot] = strings[i]!;
    }
  }

  #hash(start: number, end: number): number {
    const bytes = this.#bytes;
    let hash = 0;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
    return (hash ^ (hash >>> 15)) >>> 0;
  }

  #isSame(a: number, b: number, length: number): boolean {
    const bytes = this.#bytes;
    for (let i = 0; i < length; i++) if (bytes[a + i] !== bytes[b + i]) return false;
    return true;
  }
}
