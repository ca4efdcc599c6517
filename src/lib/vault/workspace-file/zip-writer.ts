import { deflateSync } from 'fflate';
import { AppError } from '#lib/domain/app-error.ts';
import { crc32 } from './crc32.ts';
import { MAX_FILE_BYTES, MAX_PARTS, MAX_RATIO, MAX_UNPACKED_BYTES } from './limits.ts';
import { CENTRAL, DEFLATED, END, LOCAL, STORED, UTF8_NAME } from './zip-format.ts';

/** A member packed and ready to be put anywhere in an archive. */
interface Packed {
  readonly name: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array<ArrayBuffer>;
}

/**
 * Writes a zip whose bytes depend on nothing but names and contents: no clock, no machine. Sizes stand before
 * the data, so that members can be found even where the directory at the end is lost.
 */
export class ZipWriter {
  readonly #first: Packed[] = [];
  readonly #members: Packed[] = [];
  #unpacked = 0;
  #length = 0;

  /** Adds a member; with `first`, before all that were not added so. Throws an AppError `workspace-too-large`. */
  add(name: string, content: Uint8Array<ArrayBuffer>, { first = false } = {}): void {
    const member = pack(new TextEncoder().encode(name), content);
    (first ? this.#first : this.#members).push(member);
    this.#unpacked += member.size;
    this.#length += member.data.length + member.name.length * 2 + LOCAL.length + CENTRAL.length;
    const count = this.#first.length + this.#members.length;
    if (this.#length > MAX_FILE_BYTES || this.#unpacked > MAX_UNPACKED_BYTES || count > MAX_PARTS) {
      throw new AppError('workspace-too-large', { size: this.#length });
    }
  }

  /** The whole archive, in pieces. */
  finish(): Uint8Array<ArrayBuffer>[] {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    const directory: Uint8Array<ArrayBuffer>[] = [];
    let at = 0;
    for (const member of [...this.#first, ...this.#members]) {
      const header = localHeader(member);
      pieces.push(header, member.data);
      directory.push(centralHeader(member, at));
      at += header.length + member.data.length;
    }
    const length = directory.reduce((sum, entry) => sum + entry.length, 0);
    return [...pieces, ...directory, endRecord(directory.length, length, at)];
  }
}

function pack(name: Uint8Array, content: Uint8Array<ArrayBuffer>): Packed {
  const deflated = isPacked(content) ? content : deflateSync(content);
  const worth = deflated.length < content.length && content.length <= deflated.length * (MAX_RATIO / 2);
  return {
    name,
    method: worth ? DEFLATED : STORED,
    crc: crc32(content),
    size: content.length,
    data: worth ? (deflated as Uint8Array<ArrayBuffer>) : content,
  };
}

/** A zip itself, as most submissions are: packing it again gains nothing. */
function isPacked(content: Uint8Array): boolean {
  return content[0] === 0x50 && content[1] === 0x4b && content[2] === 3 && content[3] === 4;
}

function localHeader({ name, ...member }: Packed): Uint8Array<ArrayBuffer> {
  const [bytes, view] = record(LOCAL, name);
  common(view, 4, member, name);
  return bytes;
}

function centralHeader({ name, ...member }: Packed, offset: number): Uint8Array<ArrayBuffer> {
  const [bytes, view] = record(CENTRAL, name);
  view.setUint16(4, VERSION, true);
  common(view, 6, member, name);
  view.setUint32(42, offset, true);
  return bytes;
}

/** What both headers say of a member, from the version that is needed to read it on. */
function common(view: DataView, at: number, member: Omit<Packed, 'name'>, name: Uint8Array): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, member.method, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, member.crc, true);
  view.setUint32(at + 14, member.data.length, true);
  view.setUint32(at + 18, member.size, true);
  view.setUint16(at + 22, name.length, true);
}

function endRecord(count: number, length: number, offset: number): Uint8Array<ArrayBuffer> {
  const [bytes, view] = record(END, new Uint8Array());
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, offset, true);
  return bytes;
}

function record(
  { signature, length }: { readonly signature: number; readonly length: number },
  name: Uint8Array,
): [Uint8Array<ArrayBuffer>, DataView] {
  const bytes = new Uint8Array(length + name.length);
  bytes.set(name, length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  return [bytes, view];
}

/** 2.0: deflate and folders. */
const VERSION = 20;
/** 01/01/1980, the first day that a zip can tell: the real times are in the manifest. */
const FIRST_DAY = 0x21;
