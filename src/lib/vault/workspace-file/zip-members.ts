import { CENTRAL, ENCRYPTED, END, LOCAL, SIZES_AFTER } from '#lib/zip/format.ts';

/** Where the data of a member stand and what they should be, as one of its two headers says. */
export interface ZipMember {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of the first packed byte, within the file. */
  readonly start: number;
}

/** Members by the directory at the end of the file; null where it is damaged or missing. */
export function membersOfDirectory(bytes: Uint8Array): ZipMember[] | null {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  let at = view.getUint32(end + 16, true);
  if (at + length !== end) return null;
  const members: ZipMember[] = [];
  let listed = 0;
  while (at < end) {
    if (at + CENTRAL.length > end || view.getUint32(at, true) !== CENTRAL.signature) return null;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as Lengths;
    const next = at + CENTRAL.length + name + extra + comment;
    if (next > end) return null;
    const header = view.getUint32(at + 42, true);
    const usual = header + LOCAL.length + name;
    const told = dataStart(view, header);
    // The header before the data may be damaged: then they stand where this program would have put them.
    for (const start of told === usual || told < 0 ? [usual] : [told, usual]) {
      const member = memberOf(bytes, at + 6, at + CENTRAL.length, name, start);
      if (start + member.packedSize <= end) members.push(member);
    }
    listed += 1;
    at = next;
  }
  return listed === count ? members : null;
}

type Lengths = [name: number, extra: number, comment: number];

/**
 * Members by the headers before their data, one after the other. Where a header is damaged, the next that can
 * be one is looked for, which may be one inside a member: whoever asks must check what it gets. No more than `most`.
 */
export function membersInOrder(bytes: Uint8Array, most: number): ZipMember[] {
  const view = viewOf(bytes);
  const members: ZipMember[] = [];
  for (let at = 0; at + LOCAL.length <= bytes.length && members.length < most;) {
    const member = localMember(bytes, view, at);
    if (member) members.push(member);
    at = member ? member.start + member.packedSize : nextHeader(bytes, at + 1);
  }
  return members;
}

function localMember(bytes: Uint8Array, view: DataView, at: number): ZipMember | null {
  const start = dataStart(view, at);
  if (start < 0 || start > bytes.length) return null;
  if (view.getUint16(at + 6, true) & SIZES_AFTER) return null;
  const member = memberOf(bytes, at + 4, at + LOCAL.length, view.getUint16(at + 26, true), start);
  return start + member.packedSize <= bytes.length ? member : null;
}

/** Where the data after a local header begin; -1 where there is no such header. */
function dataStart(view: DataView, header: number): number {
  if (header + LOCAL.length > view.byteLength) return -1;
  if (view.getUint32(header, true) !== LOCAL.signature) return -1;
  const names = view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return header + LOCAL.length + names;
}

/** What both kinds of header say, from the version that is needed (at `at`) on. */
function memberOf(
  bytes: Uint8Array,
  at: number,
  nameAt: number,
  nameLength: number,
  start: number,
): ZipMember {
  const view = viewOf(bytes);
  return {
    name: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameLength)),
    encrypted: (view.getUint16(at + 2, true) & ENCRYPTED) !== 0,
    method: view.getUint16(at + 4, true),
    crc: view.getUint32(at + 10, true),
    packedSize: view.getUint32(at + 14, true),
    size: view.getUint32(at + 18, true),
    start,
  };
}

/** The end record: the file ends with it, for no workspace file has a comment after it. */
function findEnd(view: DataView): number {
  const at = view.byteLength - END.length;
  return at >= 0 && view.getUint32(at, true) === END.signature ? at : -1;
}

function nextHeader(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x50, from); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4) return at;
  }
  return bytes.length;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
