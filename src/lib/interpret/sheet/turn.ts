import type { Cell, Merge, Sheet } from '#lib/workbook/workbook.ts';
import { SheetView } from '../table/sheet-view.ts';

/** A sheet with its rows for columns, for tables that lie on their side. */
export function turnedView({ sheet, words, answers }: SheetView): SheetView {
  return new SheetView(turned(sheet), words, answers?.turned() ?? null);
}

function turned(sheet: Sheet): Sheet {
  const cells = sheet.cells.map((cell): Cell => ({ ...cell, row: cell.col, col: cell.row }));
  const { lists: _lists, filter: _filter, ...kept } = sheet;
  return {
    ...kept,
    cells: cells.sort((a, b) => a.row - b.row || a.col - b.col),
    merges: sheet.merges.map(({ top, left, bottom, right }): Merge => ({
      top: left,
      left: top,
      bottom: right,
      right: bottom,
    })),
    hiddenRows: sheet.hiddenCols,
    hiddenCols: sheet.hiddenRows,
    ...(sheet.boxes && { boxes: sheet.boxes.map(({ row, col, text }) => ({ row: col, col: row, text })) }),
  };
}
