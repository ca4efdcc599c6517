/**
 * Whether every string of an SST record (MS-XLS 2.4.265) stands within its bytes, over all its parts. Characters that
 * go on in the next part start there with a byte that says how wide they are; formatting runs and phonetic data do not.
 */
export function areStringsWhole(parts: readonly Uint8Array[]): boolean {
  const reader = new PartsReader(parts);
  reader.skip(4);
  const count = reader.unsigned(4);
  for (let i = 0; i < count && !reader.isAtEnd && !reader.isBeyond; i++) skipString(reader);
  return !reader.isBeyond;
}

function skipString(reader: PartsReader): void {
  const characters = reader.unsigned(2);
  const flags = reader.unsigned(1);
  const runs = flags & 0x08 ? reader.unsigned(2) : 0;
  const extended = flags & 0x04 ? reader.unsigned(4) : 0;
  reader.skipCharacters(characters, flags & 0x01 ? 2 : 1);
  reader.skip(runs * 4 + extended);
}

class PartsReader {
  readonly #parts: readonly Uint8Array[];
  #part = 0;
  #at = 0;
  /** Whether more was asked for than there is. */
  isBeyond = false;

  constructor(parts: readonly Uint8Array[]) {
    this.#parts = parts;
    this.#settle();
  }

  get isAtEnd(): boolean {
    return this.#part >= this.#parts.length;
  }

  unsigned(size: number): number {
    let value = 0;
    for (let i = 0; i < size; i++) value += this.#byte() * 256 ** i;
    return value;
  }

  skip(length: number): void {
    let left = length;
    while (left > 0 && !this.isAtEnd) {
      const step = Math.min(left, this.#left());
      this.#at += step;
      left -= step;
      this.#settle();
    }
    if (left > 0) this.isBeyond = true;
  }

  skipCharacters(count: number, firstWidth: number): void {
    let width = firstWidth;
    let left = count;
    while (left > 0 && !this.isBeyond) {
      const fits = Math.min(left, Math.floor(this.#left() / width));
      const part = this.#part;
      this.skip(fits * width);
      left -= fits;
      if (left === 0) return;
      if (part === this.#part) return void (this.isBeyond = true);
      width = this.unsigned(1) & 0x01 ? 2 : 1;
    }
  }

  #left(): number {
    return (this.#parts[this.#part]?.length ?? 0) - this.#at;
  }

  #byte(): number {
    const byte = this.#parts[this.#part]?.[this.#at];
    if (byte === undefined) {
      this.isBeyond = true;
      return 0;
    }
    this.#at++;
    this.#settle();
    return byte;
  }

  /** Goes on to the next part that has bytes. */
  #settle(): void {
    while (!this.isAtEnd && this.#left() === 0) {
      this.#part++;
      this.#at = 0;
    }
  }
}
