import type { Cell, Merge, Sheet } from '#lib/workbook/workbook.ts';

/** Something that people put into a form before they send it, and that changes nothing of what it says. */
export interface Insertion {
  readonly name: string;
  /** The sheet with it; null where it has no place for it. */
  readonly insert: (sheet: Sheet) => Sheet | null;
}

export const INSERTIONS: readonly Insertion[] = [
  { name: 'an empty column before the last', insert: (sheet) => withColumn(sheet, lastColumn(sheet)) },
  {
    name: 'an empty column in the middle',
    insert: (sheet) => withColumn(sheet, Math.ceil(lastColumn(sheet) / 2) + 1),
  },
  {
    name: 'an empty row in the middle of the body',
    insert: (sheet) => withRow(sheet, bodyRow(sheet, 1 / 2)),
  },
  {
    name: 'a remark between two rows',
    insert: (sheet) => {
      const at = bodyRow(sheet, 1 / 3);
      const opened = withRow(sheet, at);
      return opened && at !== undefined
        ? withText(opened, at, 1, '(Đơn vị này gửi trễ 02 ngày, đã nhắc)')
        : null;
    },
  },
];

/** A table has names, ordinals and at least two columns of what is said of them. */
const LEAST_COLUMNS = 3;

function lastColumn({ cells }: Sheet): number {
  return Math.max(...cells.map(({ col }) => col));
}

/** The first row of at least three cells is the header's; the row so far down in what stands below it. */
function bodyRow({ cells }: Sheet, share: number): number | undefined {
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  const header = rows.find((row) => cells.filter((cell) => cell.row === row).length >= LEAST_COLUMNS) ?? 0;
  const body = rows.filter((row) => row > header + LEAST_COLUMNS);
  return body[Math.floor(body.length * share)];
}

function withColumn(sheet: Sheet, at: number): Sheet | null {
  if (lastColumn(sheet) < LEAST_COLUMNS) return null;
  const moved = (col: number) => (col >= at ? col + 1 : col);
  return laidOut(
    sheet,
    sheet.cells.map((cell) => ({ ...cell, col: moved(cell.col) })),
    sheet.merges.map((merge) => ({ ...merge, left: moved(merge.left), right: moved(merge.right) })),
    { hiddenCols: sheet.hiddenCols.map(moved) },
  );
}

function withRow(sheet: Sheet, at: number | undefined): Sheet | null {
  if (at === undefined) return null;
  const moved = (row: number) => (row >= at ? row + 1 : row);
  return laidOut(
    sheet,
    sheet.cells.map((cell) => ({ ...cell, row: moved(cell.row) })),
    sheet.merges.map((merge) => ({ ...merge, top: moved(merge.top), bottom: moved(merge.bottom) })),
    { hiddenRows: sheet.hiddenRows.map(moved) },
  );
}

function withText(sheet: Sheet, row: number, col: number, text: string): Sheet {
  const cell: Cell = { row, col, text, value: { kind: 'text', text } };
  return laidOut(sheet, [...sheet.cells, cell], sheet.merges, {});
}

/** The sheet with other cells, in order; ranges that its program kept would be of other places. */
function laidOut(
  sheet: Sheet,
  cells: readonly Cell[],
  merges: readonly Merge[],
  hidden: Partial<Pick<Sheet, 'hiddenRows' | 'hiddenCols'>>,
): Sheet {
  const { lists: _lists, filter: _filter, ...kept } = sheet;
  return { ...kept, ...hidden, merges, cells: cells.toSorted((a, b) => a.row - b.row || a.col - b.col) };
}
