import { Refusal } from './refusal.ts';

const HEADER_LENGTH = 512;
const HEADER_FAT_PLACES = 109;
const ENTRY_LENGTH = 128;
const MINI_SECTOR = 64;
/** Streams shorter than this stand in the mini stream. */
const MINI_CUTOFF = 4096;
/** Kinds of directory entries. */
const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * A compound file (MS-CFB), the container of .xls and .doc: streams in chains of sectors. Chains that bite their own
 * tail, which would keep a reader for ever, are refused as damage. Throws a Refusal.
 */
export class CompoundFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorSize: number;
  readonly #fatPlaces: readonly number[];
  readonly #entries: readonly Entry[];
  #mini: { readonly stream: Uint8Array; readonly fat: DataView } | undefined;

  constructor(bytes: Uint8Array) {
    if (bytes.length < HEADER_LENGTH) throw new Refusal('file-corrupt');
    this.#bytes = bytes;
    this.#view = viewOf(bytes);
    const shift = this.#view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new Refusal('file-corrupt');
    this.#sectorSize = 1 << shift;
    this.#fatPlaces = this.#readFatPlaces();
    this.#entries = readEntries(this.#chain(this.#view.getInt32(48, true)));
  }

  /** The lower-case names in the root; where the root has no children that can be followed, all names. */
  names(): ReadonlySet<string> {
    return new Set(this.#reachable().map(({ name }) => name));
  }

  /** The bytes of the root's stream of the first of these names (lower case) that there is. */
  stream(...names: readonly string[]): Uint8Array | undefined {
    const streams = this.#reachable().filter(({ type }) => type === STREAM);
    const entry = names.map((name) => streams.find((each) => each.name === name)).find(Boolean);
    return entry && this.#content(entry);
  }

  #reachable(): readonly Entry[] {
    const found: Entry[] = [];
    const seen = new Set<number>();
    const waiting = [this.#entries.find(({ type }) => type === ROOT)?.child ?? -1];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const entry = this.#entries[at];
      if (!entry || seen.has(at)) continue;
      seen.add(at);
      found.push(entry);
      waiting.push(entry.left, entry.right);
    }
    return found.length > 0 ? found : this.#entries;
  }

  #content({ start, size }: Entry): Uint8Array {
    if (size >= MINI_CUTOFF) return this.#chain(start).subarray(0, size);
    this.#mini ??= {
      stream: this.#chain(this.#entries.find(({ type }) => type === ROOT)?.start ?? -1),
      fat: viewOf(this.#chain(this.#view.getInt32(60, true))),
    };
    const { stream, fat } = this.#mini;
    const next = (at: number) => (at * 4 + 4 <= fat.byteLength ? fat.getInt32(at * 4, true) : -1);
    return gather(stream, links(start, next), (at) => at * MINI_SECTOR, MINI_SECTOR).subarray(0, size);
  }

  /** Where the parts of the sector table are: 109 places in the header, more in a chain of sectors of their own. */
  #readFatPlaces(): number[] {
    const places: number[] = [];
    const take = (from: number, count: number) => {
      for (let i = 0; i < count; i++) {
        const place = this.#view.getInt32(from + i * 4, true);
        if (place < 0) return;
        places.push(place);
      }
    };
    take(76, HEADER_FAT_PLACES);
    const last = this.#sectorSize - 4;
    const next = (at: number) => this.#view.getInt32(this.#placeOf(at) + last, true);
    for (const at of links(this.#view.getInt32(68, true), (place) =>
      this.#isWhole(place) ? next(place) : -1,
    ))
      if (this.#isWhole(at)) take(this.#placeOf(at), last / 4);
    return places;
  }

  #chain(start: number): Uint8Array {
    const perSector = this.#sectorSize / 4;
    const next = (at: number) => {
      const place = this.#fatPlaces[Math.floor(at / perSector)];
      if (place === undefined || !this.#isWhole(place)) return -1;
      return this.#view.getInt32(this.#placeOf(place) + (at % perSector) * 4, true);
    };
    return gather(this.#bytes, links(start, next), (at) => this.#placeOf(at), this.#sectorSize);
  }

  #placeOf(sector: number): number {
    return (sector + 1) * this.#sectorSize;
  }

  #isWhole(sector: number): boolean {
    return sector >= 0 && this.#placeOf(sector) + this.#sectorSize <= this.#bytes.length;
  }
}

/** A chain from its first link to the end mark (or any other negative one). Refuses one that comes back on itself. */
function links(start: number, next: (at: number) => number): number[] {
  const chain: number[] = [];
  const seen = new Set<number>();
  for (let at = start; at >= 0; at = next(at)) {
    if (seen.has(at)) throw new Refusal('file-corrupt');
    seen.add(at);
    chain.push(at);
  }
  return chain;
}

/** The blocks of a chain one after another; what lies beyond the bytes is left out. */
function gather(
  bytes: Uint8Array,
  chain: readonly number[],
  placeOf: (at: number) => number,
  size: number,
): Uint8Array {
  const out = new Uint8Array(chain.length * size);
  let length = 0;
  for (const at of chain) {
    const block = bytes.subarray(placeOf(at), placeOf(at) + size);
    out.set(block, length);
    length += block.length;
  }
  return out.subarray(0, length);
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = viewOf(directory);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_LENGTH <= directory.length; at += ENTRY_LENGTH) {
    const nameLength = Math.min(view.getUint16(at + 64, true), 64);
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(nameLength - 2, 0)));
    entries.push({
      name: name.toLowerCase(),
      type: directory[at + 66] ?? 0,
      left: view.getInt32(at + 68, true),
      right: view.getInt32(at + 72, true),
      child: view.getInt32(at + 76, true),
      start: view.getInt32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
