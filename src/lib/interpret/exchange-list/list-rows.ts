import { gridOf } from '#lib/workbook/sheet-grid.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { Ledger } from '../ledger.ts';
import type { ListColumns } from './list-columns.ts';

/** A row of a list: the cell in each of its columns, and what that cell says, empty where the row says nothing there. */
export interface ListRow<Column extends string> {
  /** Its first cell with content. */
  readonly first: Cell;
  readonly cellOf: (column: Column) => Cell | undefined;
  readonly textOf: (column: Column) => string;
}

/** The rows of the sheet of a ledger that say something; the cells in known columns are marked as labels. */
export function* listRows<Column extends string>(
  ledger: Ledger,
  columns: ListColumns,
): Generator<ListRow<Column>> {
  const grid = gridOf(ledger.sheet);
  for (const cell of grid.cellsIn(0)) ledger.mark(cell, 'label');
  for (let row = 1; row < grid.rows; row += 1) {
    const cells = new Map(grid.cellsIn(row).map((cell) => [cell.col, cell]));
    const first = cells.values().next().value;
    if (!first) continue;
    for (const col of columns.values()) ledger.mark(cells.get(col), 'label');
    const cellOf = (column: Column) => cells.get(columns.get(column) ?? -1);
    yield { first, cellOf, textOf: (column) => textIn(cellOf(column)) };
  }
}

/** What the cell holds: a number as it is, not as it is shown. */
export function textIn(cell: Cell | undefined): string {
  if (!cell) return '';
  return cell.value.kind === 'number' ? String(cell.value.number) : cell.text.trim();
}
