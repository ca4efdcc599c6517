import { MAX_COLS } from './limits.ts';
import { mergeIndex } from './merge-index.ts';
import type { Cell, Merge, Sheet } from './workbook.ts';

/** A sheet asked by place. Rows and columns are 0-based. */
export interface SheetGrid {
  /** The cell that stands at this very place. */
  cell(row: number, col: number): Cell | undefined;
  /** What one sees at this place: the cell, or the top left cell of the merge that covers it. */
  at(row: number, col: number): Cell | undefined;
  mergeAt(row: number, col: number): Merge | undefined;
  /** One more than the last row and column with content. */
  readonly rows: number;
  readonly cols: number;
}

export function gridOf(sheet: Sheet): SheetGrid {
  const cells = new Map(sheet.cells.map((cell) => [cell.row * MAX_COLS + cell.col, cell]));
  const { mergeAt } = mergeIndex(sheet.merges);
  const cell = (row: number, col: number) => cells.get(row * MAX_COLS + col);
  return {
    cell,
    at(row, col) {
      const merge = mergeAt(row, col);
      return merge ? cell(merge.top, merge.left) : cell(row, col);
    },
    mergeAt,
    rows: (sheet.cells.at(-1)?.row ?? -1) + 1,
    cols: sheet.cells.reduce((most, { col }) => Math.max(most, col + 1), 0),
  };
}
