import { rememberedOf } from '#lib/domain/remembered.ts';
import { mergeIndex } from './merge-index.ts';
import type { Cell, Merge, Sheet } from './workbook.ts';

const NONE: readonly Cell[] = [];

/** A sheet asked by place. Rows and columns are 0-based; its cells are in order, as every sheet has them. */
export class SheetGrid {
  /** One more than the last row and column with content. */
  readonly rows: number;
  readonly cols: number;
  readonly mergeAt: (row: number, col: number) => Merge | undefined;
  readonly #cells: readonly Cell[];
  /** Where in the cells each row starts; one more entry says where the last one ends. */
  readonly #starts: Int32Array;

  readonly #filledCols: readonly boolean[];

  constructor({ cells, merges }: Pick<Sheet, 'cells' | 'merges'>) {
    this.#cells = cells;
    this.rows = (cells.at(-1)?.row ?? -1) + 1;
    this.#starts = new Int32Array(this.rows + 1);
    this.#filledCols = fillStarts(this.#starts, cells);
    this.cols = this.#filledCols.length;
    this.mergeAt = mergeIndex(merges).mergeAt;
  }

  /** The rows that hold anything, in order. */
  filledRows(): number[] {
    const rows: number[] = [];
    for (let row = 0; row < this.rows; row++) if (this.#starts[row]! < this.#starts[row + 1]!) rows.push(row);
    return rows;
  }

  /** The columns that hold anything, in order. */
  filledCols(): number[] {
    return [...this.#filledCols.keys()].filter((col) => this.#filledCols[col]);
  }

  /** Which of the sheet's cells stands at this very place, counted from 0; -1 where none does. */
  indexAt(row: number, col: number): number {
    const start = this.#starts[row];
    const end = this.#starts[row + 1];
    if (start === undefined || end === undefined) return -1;
    return findInRow(this.#cells, start, end, col);
  }

  /** The cell that stands at this very place. */
  cell(row: number, col: number): Cell | undefined {
    const index = this.indexAt(row, col);
    return index < 0 ? undefined : this.#cells[index];
  }

  /** What one sees at this place: the cell, or the top left cell of the merge that covers it. */
  at(row: number, col: number): Cell | undefined {
    const index = this.indexSeen(row, col);
    return index < 0 ? undefined : this.#cells[index];
  }

  /** Which of the sheet's cells one sees at this place; -1 for none. */
  indexSeen(row: number, col: number): number {
    const merge = this.mergeAt(row, col);
    return merge ? this.indexAt(merge.top, merge.left) : this.indexAt(row, col);
  }

  /** The cells of a row from left to right. */
  cellsIn(row: number): readonly Cell[] {
    return row < 0 || row >= this.rows ? NONE : this.#cells.slice(this.#starts[row], this.#starts[row + 1]);
  }

  /** Which of the sheet's cells is the first in a row, or behind it where the row is empty. */
  startOf(row: number): number {
    return this.#starts[Math.min(Math.max(row, 0), this.rows)]!;
  }
}

/** The grid of a sheet, made once: it is asked on every hand. */
export const gridOf = rememberedOf((sheet: Sheet) => new SheetGrid(sheet));

/** Writes down where in the cells each row starts; answers which columns hold anything. */
function fillStarts(starts: Int32Array, cells: readonly Cell[]): boolean[] {
  const filled: boolean[] = [];
  let current = 0;
  for (let i = 0; i < cells.length; i++) {
    const { row, col } = cells[i]!;
    while (current < row) starts[++current] = i;
    while (filled.length <= col) filled.push(false);
    filled[col] = true;
  }
  starts[starts.length - 1] = cells.length;
  return filled;
}

/**
 * The cell of that column among those of a row, from `start` to before `end`: in a row without gaps right where it
 * must be, else found by halving.
 */
function findInRow(cells: readonly Cell[], start: number, end: number, col: number): number {
  if (start === end) return -1;
  const expected = start + col - cells[start]!.col;
  if (expected >= start && expected < end && cells[expected]!.col === col) return expected;
  let [low, high] = [start, Math.min(end, expected)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.col < col) low = middle + 1;
    else high = middle;
  }
  return low < end && cells[low]!.col === col ? low : -1;
}
