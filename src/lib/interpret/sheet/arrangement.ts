import type { Cell } from '#lib/workbook/workbook.ts';

/** Where a cell stands, 0-based. */
export type Spot = Pick<Cell, 'row' | 'col'>;

/** How a sheet that is read otherwise than it stands in its file gives back the places of its cells. */
export interface Arrangement {
  /** Where a cell of the sheet as read stands in the file. */
  home(this: void, at: Spot): Spot;
  /** Where a cell of the file stands in the sheet as read. */
  seen(this: void, at: Spot): Spot;
}

const swapped = ({ row, col }: Spot): Spot => ({ row: col, col: row });

/** The sheet's rows for columns. */
export const TURNED: Arrangement = { home: swapped, seen: swapped };

/** What stands in these rows of a column, in a column of its own right of it. */
export function partedAt(col: number, rows: ReadonlySet<number>): Arrangement {
  const isMoved = (at: Spot) => at.col > col || (at.col === col && rows.has(at.row));
  return {
    home: (at) => (at.col > col ? { row: at.row, col: at.col - 1 } : at),
    seen: (at) => (isMoved(at) ? { row: at.row, col: at.col + 1 } : at),
  };
}
