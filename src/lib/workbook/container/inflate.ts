/**
 * Unpacks DEFLATE (RFC 1951) into exactly as many bytes as a zip declares: what is more is refused as it comes, before
 * it costs time or room.
 */
import { HuffmanCode, NO_SYMBOL } from './huffman-code.ts';
import { Refusal } from './refusal.ts';

/** What a sign stands for, as bits: 0–3 the sign's length, 4–7 how many bits follow it, 8–9 its kind, from 10 on a number. */
const KIND = 8;
const NUMBER = 10;
const FOLLOWING = 4;
const [LITERAL, END, REPEAT, DAMAGE] = [0, 1, 2, 3];

/** Lengths and distances grow so: so many of each are followed by one more bit than those before. */
function growing(first: number, perStep: number, count: number, kind: number): number[] {
  let number = first;
  return Array.from({ length: count }, (_, i) => {
    const bits = Math.max(0, Math.floor(i / perStep) - 1);
    const symbol = (number << NUMBER) | (kind << KIND) | (bits << FOLLOWING);
    number += 1 << bits;
    return symbol;
  });
}

const LENGTHS = [...growing(3, 4, 28, REPEAT), (258 << NUMBER) | (REPEAT << KIND)];
const NOTHING = DAMAGE << KIND;
const LITERALS = Array.from({ length: 256 }, (_, byte) => (byte << NUMBER) | (LITERAL << KIND));
const TEXT = new HuffmanCode(Int32Array.of(...LITERALS, END << KIND, ...LENGTHS, NOTHING, NOTHING));
const DISTANCES = new HuffmanCode(Int32Array.of(...growing(1, 2, 30, REPEAT), NOTHING, NOTHING));
/** In which order the lengths of the signs for lengths of signs stand. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const SIGN_LENGTHS = new HuffmanCode(Int32Array.from(ORDER.keys(), (number) => number << NUMBER));

/** The signs of a block that brings none of its own. */
const FIXED_TEXT = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
const FIXED_DISTANCES = new Uint8Array(32).fill(5);

/** So many bytes may be asked for beyond the end: they are not used, or found out as missing. */
const BEYOND = 4;

/** The bytes that are packed here. Throws a Refusal where they are damaged, or not as many as that. */
export function inflate(packed: Uint8Array, size: number): Uint8Array {
  return new Inflation(packed, size).out;
}

class Inflation {
  readonly out: Uint8Array;
  readonly #packed: Uint8Array;
  /** Where the next bits come from, and where the next bytes go to. */
  #from = 0;
  #to = 0;
  /** Bits that were taken and not used yet, the first lowest. */
  #bits = 0;
  #count = 0;

  constructor(packed: Uint8Array, size: number) {
    this.#packed = packed;
    this.out = new Uint8Array(size);
    for (let isLast = 0; isLast === 0;) {
      isLast = this.#take(1);
      const kind = this.#take(2);
      if (kind === 0) this.#copyStored();
      else this.#unpack(kind);
    }
    if (this.#isBeyondEnd() || this.#to !== size) throw new Refusal('file-corrupt');
  }

  /** The next bits as a number, at most 16. */
  #take(count: number): number {
    while (this.#count < count) {
      this.#bits |= (this.#packed[this.#from++] ?? 0) << this.#count;
      this.#count += 8;
    }
    const taken = this.#bits & ((1 << count) - 1);
    this.#bits >>>= count;
    this.#count -= count;
    return taken;
  }

  #isBeyondEnd(): boolean {
    return this.#from - (this.#count >> 3) > this.#packed.length;
  }

  #copyStored(): void {
    const from = this.#from - (this.#count >> 3) + 4;
    const length = (this.#packed[from - 4] ?? 0) | ((this.#packed[from - 3] ?? 0) << 8);
    this.#bits = this.#count = 0;
    this.#from = from + length;
    if (this.#isBeyondEnd()) throw new Refusal('file-corrupt');
    if (this.#to + length > this.out.length) throw new Refusal('file-unpacks-too-large');
    this.out.set(this.#packed.subarray(from, from + length), this.#to);
    this.#to += length;
  }

  #unpack(kind: number): void {
    if (kind === 1) {
      TEXT.assign(FIXED_TEXT);
      DISTANCES.assign(FIXED_DISTANCES);
    } else if (kind === 2) this.#readSigns();
    else throw new Refusal('file-corrupt');
    const isOver = this.#unpackBlock();
    if (this.#isBeyondEnd()) throw new Refusal('file-corrupt');
    if (isOver) throw new Refusal('file-unpacks-too-large');
  }

  /** The signs that a block brings along: their lengths, which are packed themselves. */
  #readSigns(): void {
    const [texts, distances, signs] = [this.#take(5) + 257, this.#take(5) + 1, this.#take(4) + 4];
    const ofSigns = new Uint8Array(ORDER.length);
    for (let i = 0; i < signs; i++) ofSigns[ORDER[i]!] = this.#take(3);
    SIGN_LENGTHS.assign(ofSigns);
    if (texts > FIXED_TEXT.length) throw new Refusal('file-corrupt');
    const lengths = new Uint8Array(texts + distances);
    for (let i = 0; i < lengths.length;) {
      const sign = this.#takeSignLength();
      if (sign < 16) lengths[i++] = sign;
      else i = this.#repeatLength(lengths, i, sign);
    }
    TEXT.assign(lengths.subarray(0, texts));
    DISTANCES.assign(lengths.subarray(texts));
  }

  #takeSignLength(): number {
    const bits = this.#take(16);
    const symbol = SIGN_LENGTHS.symbolOf(bits);
    if (symbol === NO_SYMBOL) throw new Refusal('file-corrupt');
    const used = symbol & 15;
    this.#bits = (this.#bits << (16 - used)) | (bits >>> used);
    this.#count += 16 - used;
    return symbol >>> NUMBER;
  }

  /** 16: the length before three to six times; 17 and 18: none, three to ten times and more. */
  #repeatLength(lengths: Uint8Array, at: number, sign: number): number {
    const times = sign === 16 ? 3 + this.#take(2) : sign === 17 ? 3 + this.#take(3) : 11 + this.#take(7);
    if ((sign === 16 && at === 0) || at + times > lengths.length) throw new Refusal('file-corrupt');
    lengths.fill(sign === 16 ? lengths[at - 1]! : 0, at, at + times);
    return at + times;
  }

  /**
   * The bytes of a block up to its end; whether they are more than there is room for. Of all that is read here most
   * time goes into this loop, so it keeps everything at hand and always has sixteen bits ready.
   */
  #unpackBlock(): boolean {
    const [packed, out] = [this.#packed, this.out];
    const [size, end] = [out.length, packed.length + BEYOND];
    let [from, to, bits, count] = [this.#from, this.#to, this.#bits, this.#count];
    let kind = LITERAL;
    let isOver = false;
    while (kind !== END) {
      if (count < 16) {
        bits |= (packed[from]! | (packed[from + 1]! << 8)) << count;
        from += 2;
        count += 16;
      }
      let symbol = TEXT.symbolOf(bits);
      bits >>>= symbol & 15;
      count -= symbol & 15;
      kind = (symbol >>> KIND) & 3;
      isOver = from > end || (to === size && kind !== END);
      if (isOver) break;
      if (kind === LITERAL && symbol !== NO_SYMBOL) out[to++] = symbol >>> NUMBER;
      else if (kind === REPEAT) {
        if (count < 16) {
          bits |= (packed[from]! | (packed[from + 1]! << 8)) << count;
          from += 2;
          count += 16;
        }
        let following = (symbol >>> FOLLOWING) & 15;
        const length = (symbol >>> NUMBER) + (bits & ((1 << following) - 1));
        bits >>>= following;
        count -= following;
        if (count < 16) {
          bits |= (packed[from]! | (packed[from + 1]! << 8)) << count;
          from += 2;
          count += 16;
        }
        symbol = DISTANCES.symbolOf(bits);
        bits >>>= symbol & 15;
        count -= symbol & 15;
        if (count < 16) {
          bits |= (packed[from]! | (packed[from + 1]! << 8)) << count;
          from += 2;
          count += 16;
        }
        following = (symbol >>> FOLLOWING) & 15;
        const distance = (symbol >>> NUMBER) + (bits & ((1 << following) - 1));
        bits >>>= following;
        count -= following;
        if (distance > to || distance === 0) throw new Refusal('file-corrupt');
        const stop = to + length;
        if (stop > size) {
          isOver = true;
          break;
        }
        for (let source = to - distance; to < stop;) out[to++] = out[source++]!;
      } else if (kind !== END) throw new Refusal('file-corrupt');
    }
    this.#from = from;
    this.#to = to;
    this.#bits = bits;
    this.#count = count;
    return isOver;
  }
}
