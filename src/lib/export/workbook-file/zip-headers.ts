type Bytes = Uint8Array<ArrayBuffer>;

/** A member of a zip that is packed already. */
export interface ZipMember {
  readonly name: string;
  /** CRC-32 of what it holds. */
  readonly crc: number;
  /** Bytes, unpacked and packed. */
  readonly size: number;
  readonly packed: number;
}

/** The first day that a zip can tell, in whatever time zone the machine is: the same parts give the same bytes. */
export const NO_DAY = new Date(1980, 0, 1);

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, midnight, in the words of MS-DOS: day 1, month 1, year 0. */
const TIME = 0;
const DAY = (1 << 5) | 1;

/** The header that stands before each member's bytes, and the list of all with which the zip ends (APPNOTE.TXT 4.3). */
export function zipHeaders(members: readonly ZipMember[]): { locals: readonly Bytes[]; central: Bytes } {
  const locals = members.map((member) => {
    const name = nameOf(member);
    return written([LOCAL, 4], [VERSION, 2], ...common(member, name), ...textOf(name));
  });
  let offset = 0;
  const entries = members.map((member, i) => {
    const name = nameOf(member);
    const at = offset;
    offset += locals[i]!.length + member.packed;
    const rest: Field[] = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [at, 4],
    ];
    return written(
      [CENTRAL, 4],
      [VERSION, 2],
      [VERSION, 2],
      ...common(member, name),
      ...rest,
      ...textOf(name),
    );
  });
  const length = entries.reduce((sum, entry) => sum + entry.length, 0);
  const count = members.length;
  const end = written([END, 4], [0, 2], [0, 2], [count, 2], [count, 2], [length, 4], [offset, 4], [0, 2]);
  return { locals, central: joined([...entries, end]) };
}

/** A number and in how many bytes it stands, the least first. */
type Field = readonly [number: number, bytes: 1 | 2 | 4];

/** What both headers of a member say of it. */
function common({ crc, size, packed }: ZipMember, name: Uint8Array): readonly Field[] {
  return [
    [FLAGS, 2],
    [DEFLATED, 2],
    [TIME, 2],
    [DAY, 2],
    [crc, 4],
    [packed, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  ];
}

function nameOf({ name }: ZipMember): Uint8Array {
  return new TextEncoder().encode(name);
}

function textOf(name: Uint8Array): readonly Field[] {
  return [...name].map((byte) => [byte, 1] as const);
}

function written(...fields: readonly Field[]): Bytes {
  return new Uint8Array(
    fields.flatMap(([number, bytes]) =>
      Array.from({ length: bytes }, (_, place) => Math.floor((number >>> 0) / 256 ** place) % 256),
    ),
  );
}

function joined(pieces: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
