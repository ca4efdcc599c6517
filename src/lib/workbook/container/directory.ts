import { MAX_ARCHIVE_ENTRIES } from '../limits.ts';
import { memberName } from './member-name.ts';
import { Refusal } from './refusal.ts';

/** One entry of a zip's central directory: what the zip says of it, not yet what it is. */
export interface ArchiveEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  /** The CRC-32 that its bytes are said to have. */
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly offset: number;
}

const END = { signature: 0x06054b50, length: 22 };
const END_64 = { signature: 0x06064b50, length: 56 };
const LOCATOR_64 = { signature: 0x07064b50, length: 20 };
const ENTRY = { signature: 0x02014b50, length: 46 };
const LONGEST_COMMENT = 0xffff;
/** A 32-bit field of this value says: look in the zip64 part. */
const IN_ZIP64 = 0xffffffff;

/**
 * The entries of a zip in the order of its central directory (APPNOTE 4.3.12), zip64 included.
 * Throws a Refusal where there is no whole directory or more entries than any honest archive has.
 */
export function readDirectory(bytes: Uint8Array): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = directoryPlace(view);
  if (count > MAX_ARCHIVE_ENTRIES) throw new Refusal('file-unpacks-too-large');
  const entries: ArchiveEntry[] = [];
  for (let i = 0, at = offset; i < count; i++) {
    if (!isAt(view, at, ENTRY)) throw new Refusal('file-corrupt');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    entries.push(readEntry(view, bytes, at, nameLength, extraLength));
    at += ENTRY.length + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function isAt(view: DataView, at: number, record: { signature: number; length: number }): boolean {
  if (at < 0 || at + record.length > view.byteLength) return false;
  return view.getUint32(at, true) === record.signature;
}

function directoryPlace(view: DataView): { count: number; offset: number } {
  const last = view.byteLength - END.length;
  let end = last;
  while (end >= 0 && end >= last - LONGEST_COMMENT && !isAt(view, end, END)) end--;
  if (!isAt(view, end, END)) throw new Refusal('file-corrupt');
  if (isAt(view, end - LOCATOR_64.length, LOCATOR_64)) {
    const end64 = Number(view.getBigUint64(end - LOCATOR_64.length + 8, true));
    if (!isAt(view, end64, END_64)) throw new Refusal('file-corrupt');
    return {
      count: Number(view.getBigUint64(end64 + 32, true)),
      offset: Number(view.getBigUint64(end64 + 48, true)),
    };
  }
  return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  nameLength: number,
  extraLength: number,
): ArchiveEntry {
  const flags = view.getUint16(at + 8, true);
  const nameAt = at + ENTRY.length;
  const wide = wideFields(view, nameAt + nameLength, extraLength);
  const field = (offset: number) => {
    const value = view.getUint32(at + offset, true);
    return value === IN_ZIP64 ? (wide.shift() ?? value) : value;
  };
  const size = field(24);
  const packedSize = field(20);
  return {
    name: memberName(bytes.subarray(nameAt, nameAt + nameLength), (flags & 0x800) !== 0),
    encrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset: field(42),
  };
}

/** The 64-bit values of the zip64 extra field, in their order: size, packed size, offset, as far as needed. */
function wideFields(view: DataView, start: number, length: number): number[] {
  const end = Math.min(start + length, view.byteLength);
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const stop = Math.min(at + 4 + view.getUint16(at + 2, true), end);
    const values: number[] = [];
    for (let v = at + 4; v + 8 <= stop; v += 8) values.push(Number(view.getBigUint64(v, true)));
    return values;
  }
  return [];
}
