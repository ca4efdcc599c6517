import type { Cell, Merge, Sheet } from '#lib/workbook/workbook.ts';
import { headerRow } from './header-row.ts';

/** Something that people do to a form before they send it, and that changes nothing of what it says. */
export interface Rearrangement {
  readonly name: string;
  /** The sheet after it; null where it has no place for it. */
  readonly rearrange: (sheet: Sheet) => Sheet | null;
}

export const REARRANGEMENTS: readonly Rearrangement[] = [
  { name: 'an empty column before the last', rearrange: (sheet) => withColumn(sheet, lastColumn(sheet)) },
  {
    name: 'an empty column in the middle',
    rearrange: (sheet) => withColumn(sheet, Math.ceil(lastColumn(sheet) / 2) + 1),
  },
  {
    name: 'an empty row in the middle of the body',
    rearrange: (sheet) => withRow(sheet, bodyRow(sheet, 1 / 2)),
  },
  {
    name: 'a remark between two rows',
    rearrange: (sheet) => {
      const at = bodyRow(sheet, 1 / 3);
      const opened = withRow(sheet, at);
      return opened && at !== undefined
        ? withText(opened, at, 1, '(Đơn vị này gửi trễ 02 ngày, đã nhắc)')
        : null;
    },
  },
  {
    name: 'all of it further down and to the right',
    rearrange: (sheet) => withColumn(withRow(sheet, 0)!, 0),
  },
  { name: 'nothing merged', rearrange: (sheet) => laidOut(sheet, sheet.cells, [], {}) },
  { name: 'its titles in one cell', rearrange: withTitlesJoined },
  { name: 'its numbers typed as text', rearrange: withTypedNumbers },
  {
    name: 'a column of who answers for it',
    rearrange: beside('Người phụ trách', ['Lê Thị Hoa', 'Hồ Văn Cư']),
  },
  { name: 'a column of where it was', rearrange: beside('Địa điểm', ['Nhà văn hóa', 'Hội trường UBND']) },
  { name: 'a column of telephones', rearrange: beside('Số điện thoại', ['0912.345.678', '0987.654.321']) },
];

/** A table has names, ordinals and at least two columns of what is said of them. */
const LEAST_COLUMNS = 3;

function lastColumn({ cells }: Sheet): number {
  return Math.max(...cells.map(({ col }) => col));
}

/** The row so far down in what stands below the header. */
function bodyRow(sheet: Sheet, share: number): number | undefined {
  const header = headerRow(sheet);
  const rows = new Set(sheet.cells.map(({ row }) => row).filter((row) => row > header + LEAST_COLUMNS));
  return [...rows].sort((a, b) => a - b)[Math.floor(rows.size * share)];
}

/** A word, and no number of a column. */
const NAME = /\p{L}{2}/u;

/** One more column at the end, which says something in every row that is named and has figures. */
function beside(heading: string, texts: readonly [string, string]): Rearrangement['rearrange'] {
  return (sheet) => {
    const [top, col] = [headerRow(sheet), lastColumn(sheet) + 1];
    const rows = [...new Set(sheet.cells.map(({ row }) => row))].filter((row) => {
      const texts = sheet.cells.filter((cell) => cell.row === row).map(({ text }) => text);
      const isNamed = texts.some((text) => NAME.test(text)) && texts.some((text) => /^\d/.test(text));
      return row > top && texts.length >= LEAST_COLUMNS && isNamed;
    });
    const said = rows.map((row): Cell => textCell(row, col, texts[row % 2]!));
    return laidOut(sheet, [...sheet.cells, textCell(top, col, heading), ...said], sheet.merges, {});
  };
}

function textCell(row: number, col: number, text: string): Cell {
  return { row, col, text, value: { kind: 'text', text } };
}

function withTitlesJoined(sheet: Sheet): Sheet | null {
  const header = headerRow(sheet);
  const titles = sheet.cells.filter(({ row, value }) => row < header && value.kind === 'text');
  const [first, another] = titles;
  if (!first || !another) return null;
  const rest = sheet.cells.filter((cell) => !titles.includes(cell));
  const merges = sheet.merges.filter(({ top }) => top >= header);
  const text = titles.map((cell) => cell.text).join('\n');
  return withText(laidOut(sheet, rest, merges, {}), first.row, first.col, text);
}

function withTypedNumbers(sheet: Sheet): Sheet {
  const cells = sheet.cells.map((cell): Cell => {
    if (cell.value.kind !== 'number' || cell.value.percent || !Number.isInteger(cell.value.number))
      return cell;
    const text = String(cell.value.number);
    return { ...cell, text, value: { kind: 'text', text } };
  });
  return laidOut(sheet, cells, sheet.merges, {});
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
  return laidOut(sheet, [...sheet.cells, textCell(row, col, text)], sheet.merges, {});
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
