import { Inflate, inflateSync } from 'fflate';
import { MAX_UNPACKED_BYTES, MAX_UNPACKED_RATIO } from '../limits.ts';
import { readDirectory, type ArchiveEntry } from './directory.ts';
import { sharedPart } from './known-parts.ts';
import { Refusal } from './refusal.ts';

const LOCAL_HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes handed to the inflater at once: it is asked after each how much came out. */
const STEP = 1 << 16;

/**
 * Packed bytes that are unpacked in one go: they can be four gigabytes at most, some 13 s, less than half of the time
 * that a file may take (`readingTime`), and no more than declared is kept. By steps the inflater makes four times as many
 * bytes as come out, which has the engine collect garbage.
 */
const AT_ONCE = 1 << 22;

/** A zip whose declared sizes are within bounds. Members are unpacked one by one, on demand. */
export class Archive {
  readonly entries: readonly ArchiveEntry[];
  readonly #bytes: Uint8Array;
  readonly #byName: Map<string, ArchiveEntry>;

  /** Throws a Refusal: broken directory, two members of one name, or more declared than may be unpacked. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.entries = readDirectory(bytes);
    const declared = this.entries.reduce((sum, entry) => sum + entry.size, 0);
    if (declared > MAX_UNPACKED_BYTES || declared > bytes.length * MAX_UNPACKED_RATIO) {
      throw new Refusal('file-unpacks-too-large');
    }
    // Programs disagree on which of two members of one name they show: what one checks, another would open.
    const names = this.entries.map(({ name }) => name).filter((name) => !name.endsWith('/'));
    if (new Set(names).size < names.length) throw new Refusal('file-corrupt');
    this.#byName = new Map(this.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /** The entry of this name; the names of parts of a package know no case. */
  find(name: string): ArchiveEntry | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  /**
   * The bytes of a member. Throws a Refusal: password, unknown method, damage, or more bytes than declared,
   * noticed while they come out and not after.
   */
  unpack(entry: ArchiveEntry): Uint8Array {
    const packed = this.#packedBytes(entry);
    return entry.method === STORED ? packed : inflate(packed, entry.size);
  }

  /**
   * The XML of a part in UTF-8, or undefined where the package has no such part. Files that have the same small part
   * share it: nobody may change it.
   */
  xml(name: string): Uint8Array | undefined {
    const entry = this.find(name);
    if (!entry) return undefined;
    const packed = this.#packedBytes(entry);
    const bytes =
      entry.method === STORED ? packed : sharedPart(entry, packed, () => inflate(packed, entry.size));
    const encoding = encodingOf(bytes);
    return encoding === 'utf-8' ? bytes : new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
  }

  /** The text of a part, or undefined where the package has no such part. */
  text(name: string): string | undefined {
    const entry = this.find(name);
    if (!entry) return undefined;
    const bytes = this.unpack(entry);
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  }

  #packedBytes(entry: ArchiveEntry): Uint8Array {
    if (entry.encrypted) throw new Refusal('file-password');
    if (entry.method !== STORED && entry.method !== DEFLATED) throw new Refusal('file-corrupt');
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
    const header = entry.offset;
    if (header + LOCAL_HEADER_LENGTH > view.byteLength) throw new Refusal('file-corrupt');
    const names = view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    const start = header + LOCAL_HEADER_LENGTH + names;
    if (start + entry.packedSize > view.byteLength) throw new Refusal('file-corrupt');
    return this.#bytes.subarray(start, start + entry.packedSize);
  }
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  return packed.length <= AT_ONCE ? inflateAtOnce(packed, size) : inflateByStep(packed, size);
}

/** Into the place that is declared and one byte beyond: what is more comes to nothing, but takes its time. */
function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array {
  const out = inflateSync(packed, { out: new Uint8Array(size + 1) });
  if (out.length > size) throw new Refusal('file-unpacks-too-large');
  if (out.length !== size) throw new Refusal('file-corrupt');
  return out;
}

function inflateByStep(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new Refusal('file-unpacks-too-large');
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  if (length !== size) throw new Refusal('file-corrupt');
  return out;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
