import { CENTRAL, type DEFLATED, END, LOCAL, type STORED, UTF8_NAME } from './format.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A member of a zip that is packed already, or as it is. */
export interface ZipMember {
  /** In UTF-8. */
  readonly name: Uint8Array;
  readonly method: typeof STORED | typeof DEFLATED;
  /** CRC-32 of what it holds. */
  readonly crc: number;
  /** Bytes, unpacked and packed. */
  readonly size: number;
  readonly packed: number;
}

/**
 * The header that stands before each member's bytes, and the directory with which the zip ends (APPNOTE.TXT 4.3). They
 * depend on nothing but the members: no clock, no machine.
 */
export function zipHeaders(members: readonly ZipMember[]): { locals: readonly Bytes[]; directory: Bytes[] } {
  const locals = members.map(localHeader);
  let at = 0;
  const directory = members.map((member, i) => {
    const header = centralHeader(member, at);
    at += locals[i]!.length + member.packed;
    return header;
  });
  const length = directory.reduce((sum, header) => sum + header.length, 0);
  return { locals, directory: [...directory, endRecord(members.length, length, at)] };
}

function localHeader(member: ZipMember): Bytes {
  const [bytes, view] = record(LOCAL, member.name);
  common(view, 4, member);
  return bytes;
}

function centralHeader(member: ZipMember, offset: number): Bytes {
  const [bytes, view] = record(CENTRAL, member.name);
  view.setUint16(4, VERSION, true);
  common(view, 6, member);
  view.setUint32(42, offset, true);
  return bytes;
}

/** What both headers say of a member, from the version that is needed to read it on. */
function common(view: DataView, at: number, { name, method, crc, size, packed }: ZipMember): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

function endRecord(count: number, length: number, offset: number): Bytes {
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
): [Bytes, DataView] {
  const bytes = new Uint8Array(length + name.length);
  bytes.set(name, length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  return [bytes, view];
}

/** 2.0: deflate and folders. */
const VERSION = 20;
/** 01/01/1980, the first day that a zip can tell. */
const FIRST_DAY = 0x21;
