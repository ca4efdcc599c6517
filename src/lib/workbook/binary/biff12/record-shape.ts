import type { Field } from './fields.ts';

export const ROW = 0x0000;
export const COLUMNS = 0x003c;
export const LINK = 0x01ee;

const CELL = 8;
/** A cell that takes its column from the one before. */
const NEXT_CELL = 4;
const RANGE = 16;

/** Types that are read, in whatever part, with the fields that they must hold (MS-XLSB 2.4). */
export const SHAPES: ReadonlyMap<number, readonly Field[]> = new Map<number, readonly Field[]>([
  // sheets
  [ROW, [17]],
  [0x0001, [CELL]],
  [0x0002, [CELL, 4]],
  [0x0003, [CELL, 1]],
  [0x0004, [CELL, 1]],
  [0x0005, [CELL, 8]],
  [0x0006, [CELL, 'text']],
  [0x0007, [CELL, 4]],
  [0x0008, [CELL, 'text', 2, 'formula']],
  [0x0009, [CELL, 8, 2, 'formula']],
  [0x000a, [CELL, 1, 2, 'formula']],
  [0x000b, [CELL, 1, 2, 'formula']],
  [0x000c, [NEXT_CELL]],
  [0x000d, [NEXT_CELL, 4]],
  [0x000e, [NEXT_CELL, 1]],
  [0x000f, [NEXT_CELL, 1]],
  [0x0010, [NEXT_CELL, 8]],
  [0x0011, [NEXT_CELL, 'text']],
  [0x0012, [NEXT_CELL, 4]],
  [COLUMNS, [18]],
  [0x003e, [CELL, 'rich']],
  [0x00b0, [RANGE]],
  [0x01aa, [RANGE, 1, 'formula']],
  [0x01ab, [RANGE, 'formula']],
  [LINK, [RANGE, 'text?', 'text', 'text', 'text']],
  // shared strings
  [0x0013, ['rich']],
  // workbook
  [0x0027, [9, 'text', 'formula']],
  [0x0099, [8]],
  [0x009c, [8, 'text?', 'text']],
  [0x0163, ['text?']],
  [0x0165, []],
  [0x0166, []],
  [0x016a, [4]],
  [0x029b, []],
  // styles
  [0x002c, [2, 'text']],
  [0x002f, [16]],
  [0x0269, []],
  [0x026a, []],
  // comments
  [0x0278, ['text']],
  [0x027b, [36]],
  [0x027c, []],
  [0x027d, ['rich']],
]);

/** They only tell how formulas name things: without them a formula reads worse, the cells alike. */
export const DISPENSABLE: ReadonlySet<number> = new Set([0x0027, 0x0163, 0x016a, 0x01aa, 0x01ab]);

/** Records whose count of items of this size must fill them: [where the count stands, size of an item]. */
export const LISTS: ReadonlyMap<number, readonly [at: number, size: number]> = new Map([
  [0x016a, [0, 12] as const],
]);
