import type { Cell } from '#lib/workbook/workbook.ts';
import { isSameName } from '../../unit/containment.ts';
import type { Column } from '../columns/column.ts';
import type { SheetView } from '../sheet-view.ts';
import type { Table } from '../table.ts';
import { isNumber } from './row-figure.ts';

/**
 * A row in which every cell says again what its column is headed with, as on a new page. Its texts are compared first:
 * they are few and known, where its numbers are new in every row.
 */
export function repeatsHeader({ columns }: Table, cells: readonly Cell[], view: SheetView): boolean {
  if (cells.length < 2) return false;
  return (
    cells.every((cell) => isNumber(cell) || isHeading(cell, columns, view)) &&
    cells.every((cell) => isHeading(cell, columns, view))
  );
}

function isHeading(cell: Cell, columns: readonly Column[], view: SheetView): boolean {
  const path = columns.find(({ col }) => col === cell.col)?.path;
  return path !== undefined && path.some((heading) => isSameName(heading, view.lineOf(cell)));
}
