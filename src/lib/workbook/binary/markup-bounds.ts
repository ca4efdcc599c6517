import { Refusal } from '../container/refusal.ts';
import { MAX_CELL_TEXT, MAX_COLS, MAX_ROWS } from '../limits.ts';
import { XmlScanner } from '../xml/scanner.ts';

/** Cells that repetitions and merges may stand for in one file: more is no table but a bomb or damage. */
const MOST_CELLS = 2_000_000;
/** Digits that a number format can show. */
const MOST_DIGITS = 255;
/** Elements within each other: a table in a cell in a table … ends long before. */
const MOST_DEPTH = 256;

/**
 * Walks markup that SheetJS is going to read, for the numbers that it would follow whatever they are. `onOpen` is
 * called at each element; throws a Refusal where elements are not closed in order or are nested beyond reason.
 */
export function walk(xml: string, onOpen: (scanner: XmlScanner) => void): void {
  const scanner = new XmlScanner(xml);
  const open: string[] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'open') {
      open.push(scanner.name);
      if (open.length > MOST_DEPTH) throw new Refusal('file-corrupt');
      onOpen(scanner);
    } else if (event === 'close' && open.pop() !== scanner.name) throw new Refusal('file-corrupt');
  }
}

/** Refuses an attribute that is there and no whole number from `least` to `most`; returns it, or `absent`. */
export function numberIn(
  scanner: XmlScanner,
  name: string,
  [least, most]: readonly [least: number, most: number],
  absent: number,
): number {
  const text = scanner.attribute(name);
  if (text === undefined) return absent;
  const number = /^\s*\d{1,10}\s*$/.test(text) ? Number(text) : NaN;
  if (!(number >= least && number <= most)) throw new Refusal('file-corrupt');
  return number;
}

/** Adds up cells; refuses when they are too many. */
export class CellBudget {
  #left = MOST_CELLS;

  take(rows: number, cols: number): void {
    this.#left -= rows * cols;
    if (this.#left < 0) throw new Refusal('file-unpacks-too-large');
  }
}

export const ROWS = [1, MAX_ROWS] as const;
export const COLS = [1, MAX_COLS] as const;
export const MORE_ROWS = [0, MAX_ROWS] as const;
export const MORE_COLS = [0, MAX_COLS] as const;
export const DIGITS = [0, MOST_DIGITS] as const;
export const BLANKS = [0, MAX_CELL_TEXT] as const;
