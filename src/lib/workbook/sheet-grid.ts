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

/** The cells of the sheet are in order, as every sheet has them. */
export function gridOf(sheet: Sheet): SheetGrid {
  const { cells } = sheet;
  const rows = (cells.at(-1)?.row ?? -1) + 1;
  const starts = rowStarts(cells, rows);
  const { mergeAt } = mergeIndex(sheet.merges);
  const cell = (row: number, col: number) => {
    const start = starts[row];
    return start === undefined ? undefined : findInRow(cells, start, starts[row + 1] ?? start, col);
  };
  return {
    cell,
    at(row, col) {
      const merge = mergeAt(row, col);
      return merge ? cell(merge.top, merge.left) : cell(row, col);
    },
    mergeAt,
    rows,
    cols: cells.reduce((most, { col }) => Math.max(most, col + 1), 0),
  };
}

/** Where in the cells, which are in order, each row starts; one more entry says where the last one ends. */
function rowStarts(cells: readonly Cell[], rows: number): Int32Array {
  const starts = new Int32Array(rows + 1);
  let row = 0;
  for (const [i, cell] of cells.entries()) while (row < cell.row) starts[++row] = i;
  starts[rows] = cells.length;
  return starts;
}

/** The cell of that column among those of a row, from `start` to before `end`, by halving. */
function findInRow(cells: readonly Cell[], start: number, end: number, col: number): Cell | undefined {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.col < col) low = middle + 1;
    else high = middle;
  }
  const found = low < end ? cells[low] : undefined;
  return found?.col === col ? found : undefined;
}
