import { TYPE, type BiffRecord } from './record.ts';
import { areStringsWhole } from './shared-strings.ts';

/** 5: Excel 5.0 and 95; 8: since Excel 97. */
export type BiffVersion = 5 | 8;

type Check = (record: BiffRecord, version: BiffVersion) => boolean;

/** Types that are read, with what must be true of them (MS-XLS 2.4). Every other type is passed over. */
const SHAPES: ReadonlyMap<number, Check> = new Map<number, Check>([
  [TYPE.bof, atLeast(4)],
  [TYPE.eof, () => true],
  [TYPE.codePage, atLeast(2)],
  [TYPE.date1904, atLeast(2)],
  [TYPE.boundSheet, textAt(6, 1)],
  [TYPE.sharedStrings, (record) => record.length >= 8 && areStringsWhole(record.parts)],
  [TYPE.format, (record, version) => textAt(2, version === 8 ? 2 : 1)(record, version)],
  [TYPE.cellFormat, atLeast(16)],
  [TYPE.dimensions, (record, version) => record.length >= (version === 8 ? 12 : 8)],
  [TYPE.row, atLeast(16)],
  [TYPE.columns, atLeast(10)],
  [TYPE.blank, atLeast(6)],
  [TYPE.number, atLeast(14)],
  [TYPE.boolError, atLeast(8)],
  [TYPE.rk, atLeast(10)],
  [TYPE.manyRk, (record) => record.length === 6 + 6 * columnsOf(record)],
  [TYPE.manyBlank, (record) => record.length === 6 + 2 * columnsOf(record)],
  [TYPE.label, textAt(6, 2)],
  [TYPE.richLabel, textAt(6, 2)],
  [TYPE.labelShared, atLeast(10)],
  [TYPE.string, textAt(0, 2)],
  [TYPE.formula, formulaAt(20)],
  [TYPE.array, formulaAt(12)],
  [TYPE.sharedFormula, formulaAt(8)],
  [TYPE.merges, (record) => record.length >= 2 + 8 * uint16(record, 0)],
  [TYPE.link, atLeast(32)],
  [TYPE.note, (record, version) => (version === 8 ? textAt(8, 2)(record, version) : record.length >= 6)],
  [TYPE.object, (record, version) => record.length >= (version === 8 ? 22 : 36)],
  [TYPE.text, atLeast(18)],
  [TYPE.supBook, atLeast(4)],
  [TYPE.externName, atLeast(2)],
  [TYPE.externSheet, (record, version) => version === 5 || record.length === 2 + 6 * uint16(record, 0)],
  [TYPE.definedName, isNameWhole],
]);

/** They only tell how formulas name other sheets and books: without them a formula reads worse, the cells alike. */
const DISPENSABLE: ReadonlySet<number> = new Set([
  TYPE.supBook,
  TYPE.externName,
  TYPE.externSheet,
  TYPE.definedName,
]);

/** What to do with a record: read it, pass over it, or refuse the file that holds it. */
export function judge(record: BiffRecord, version: BiffVersion): 'read' | 'pass over' | 'refuse' {
  const isSound = SHAPES.get(record.type);
  if (!isSound) return 'pass over';
  if (isSound(record, version)) return 'read';
  return DISPENSABLE.has(record.type) ? 'pass over' : 'refuse';
}

/** The unsigned 16-bit number at an offset of the record; NaN beyond its end. */
export function uint16({ parts: [body] }: BiffRecord, at: number): number {
  return (body?.[at] ?? NaN) + (body?.[at + 1] ?? NaN) * 256;
}

function atLeast(length: number): Check {
  return (record) => record.length >= length;
}

function columnsOf(record: BiffRecord): number {
  return uint16(record, (record.parts[0]?.length ?? 0) - 2) - uint16(record, 2) + 1;
}

/** A text of a length of 1 or 2 bytes; since BIFF8 a byte says how wide its characters are. It may be carried on. */
function textAt(at: number, lengthSize: 1 | 2): Check {
  return (record, version) => {
    const count = lengthSize === 2 ? uint16(record, at) : (record.parts[0]?.[at] ?? NaN);
    const text = at + lengthSize;
    if (count === 0) return true;
    const isWide = version === 8 && ((record.parts[0]?.[text] ?? 0) & 0x01) !== 0;
    return record.length >= text + (version === 8 ? 1 : 0) + count * (isWide ? 2 : 1);
  };
}

/** The tokens of a formula after their length, which is at the offset; 0xFFFF: no formula. */
function formulaAt(at: number): Check {
  return (record) => {
    const length = uint16(record, at);
    return length === 0xffff || at + 2 + length <= record.length;
  };
}

/** Lbl: a defined name, its characters, its formula. */
function isNameWhole(record: BiffRecord, version: BiffVersion): boolean {
  const count = record.parts[0]?.[3] ?? NaN;
  const isWide = version === 8 && ((record.parts[0]?.[14] ?? 0) & 0x01) !== 0;
  const text = (version === 8 ? 1 : 0) + count * (isWide ? 2 : 1);
  return record.length >= 14 + text + uint16(record, 4);
}
