/** One record of a BIFF stream, with the CONTINUE records that carry it on. */
export interface BiffRecord {
  readonly type: number;
  /** Where its own head stands in the stream, and where the heads of its continuations do. */
  readonly heads: readonly number[];
  /** The bodies, in order; `parts[0]` is its own. */
  readonly parts: readonly Uint8Array[];
  readonly length: number;
}

/** Types by the names that MS-XLS 2.3 gives them. */
export const TYPE = {
  formula: 0x0006,
  eof: 0x000a,
  externSheet: 0x0017,
  definedName: 0x0018,
  note: 0x001c,
  date1904: 0x0022,
  externName: 0x0023,
  filePass: 0x002f,
  codePage: 0x0042,
  /** Printer settings: a type that nobody interprets. */
  printer: 0x004d,
  object: 0x005d,
  columns: 0x007d,
  boundSheet: 0x0085,
  manyRk: 0x00bd,
  manyBlank: 0x00be,
  richLabel: 0x00d6,
  format: 0x041e,
  cellFormat: 0x00e0,
  merges: 0x00e5,
  sharedStrings: 0x00fc,
  labelShared: 0x00fd,
  supBook: 0x01ae,
  text: 0x01b6,
  link: 0x01b8,
  dimensions: 0x0200,
  blank: 0x0201,
  number: 0x0203,
  label: 0x0204,
  boolError: 0x0205,
  string: 0x0207,
  row: 0x0208,
  array: 0x0221,
  rk: 0x027e,
  sharedFormula: 0x04bc,
  bof: 0x0809,
} as const;

const CONTINUATIONS: ReadonlySet<number> = new Set([0x003c, 0x043c, 0x0812, 0x0875, 0x087f]);
export const HEAD_LENGTH = 4;

/**
 * The record whose head stands at `at`, and where the next one starts; undefined where it runs past the stream.
 */
export function recordAt(stream: DataView, at: number): { record: BiffRecord; next: number } | undefined {
  const type = stream.getUint16(at, true);
  const heads: number[] = [];
  const parts: Uint8Array[] = [];
  let next = at;
  let length = 0;
  do {
    const size = stream.getUint16(next + 2, true);
    const start = next + HEAD_LENGTH;
    if (start + size > stream.byteLength) return undefined;
    heads.push(next);
    parts.push(new Uint8Array(stream.buffer, stream.byteOffset + start, size));
    length += size;
    next = start + size;
  } while (next + HEAD_LENGTH <= stream.byteLength && CONTINUATIONS.has(stream.getUint16(next, true)));
  return { record: { type, heads, parts, length }, next };
}
