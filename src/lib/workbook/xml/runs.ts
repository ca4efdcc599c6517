const FEWEST_SLOTS = 64;
const MOST_SLOTS = 1 << 15;
/** Bytes of a part for each slot: about as long as an element with an attribute is. */
const BYTES_PER_SLOT = 32;
/** Longer runs are made every time: they are seldom met twice. */
const LONGEST = 96;

/**
 * What is made of runs of a part's bytes. A run that equals one met before gives what was made then: names, and
 * what a table says in row after row, cost no more than reading them through. It remembers one run per slot and
 * forgets it for the next, so that no part, however made, can make it large or slow.
 */
export class Runs<T> {
  readonly #bytes: Uint8Array;
  readonly #make: (start: number, end: number) => T;
  readonly #starts: Int32Array;
  /** 0 where no run is remembered. */
  readonly #lengths: Uint8Array;
  readonly #made: (T | undefined)[];

  constructor(bytes: Uint8Array, make: (start: number, end: number) => T) {
    this.#bytes = bytes;
    this.#make = make;
    let slots = FEWEST_SLOTS;
    while (slots < MOST_SLOTS && slots * BYTES_PER_SLOT < bytes.length) slots *= 2;
    this.#starts = new Int32Array(slots);
    this.#lengths = new Uint8Array(slots);
    this.#made = new Array<T | undefined>(slots);
  }

  at(start: number, end: number): T {
    const length = end - start;
    if (length === 0 || length > LONGEST) return this.#make(start, end);
    const slot = this.#slotOf(start, end);
    if (this.#lengths[slot] === length && this.#isSame(this.#starts[slot]!, start, length)) {
      return this.#made[slot] as T;
    }
    const made = this.#make(start, end);
    this.#starts[slot] = start;
    this.#lengths[slot] = length;
    this.#made[slot] = made;
    return made;
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
