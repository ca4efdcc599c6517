import type { Cell, Sheet } from '#lib/workbook/workbook.ts';
import { headerRow } from './header-row.ts';

/** Something that people get wrong while they fill in a form. */
export interface Slip {
  readonly name: string;
  /** The sheet with it; null where it has no place for it. */
  readonly slip: (sheet: Sheet) => Sheet | null;
}

const COMMUNE = /^(?:UBND )?(?:xã|phường|thị trấn) \p{L}[^,(]{2,25}$/iu;
/** A percentage among fewer counts may be one. */
const LEAST_COMMUNES = 4;
const CHANNEL = /truyền thanh|băng rôn|tuyên truyền miệng/iu;
const TOTAL = /^(?:tổng cộng|cộng|tổng số|tổng)$/iu;

export const SLIPS: readonly Slip[] = [
  {
    name: 'a letter too many in the name of a commune',
    slip: (sheet) => inBody(sheet, isCommune, (cell) => typed(cell, cell.text + cell.text.at(-1))),
  },
  { name: 'a row without its name', slip: (sheet) => inBody(sheet, isCommune, () => null) },
  {
    name: 'a wrong letter in the name of a channel',
    slip: (sheet) =>
      inHeader(sheet, isChannel, (cell) => typed(cell, cell.text.replace(/h(?=\p{L}*$)/u, 'hh'))),
  },
  {
    name: 'the letter O for a nought',
    slip: (sheet) => inBody(sheet, hasNought, (cell) => typed(cell, cell.text.replace('0', 'O'))),
  },
  {
    name: 'two numbers in a cell',
    slip: (sheet) => inBody(sheet, isFigure, (cell) => typed(cell, `${cell.text} 5`)),
  },
  {
    name: 'a minus before a number',
    slip: (sheet) => inBody(sheet, isFigure, (cell) => typed(cell, `-${cell.text}`)),
  },
  {
    name: 'a number on a second line',
    slip: (sheet) => inBody(sheet, isFigure, (cell) => typed(cell, `${cell.text}\n7`)),
  },
  {
    name: 'two digits with a letter behind them',
    slip: (sheet) => inBody(sheet, isFigure, (cell) => typed(cell, `${cell.text}a`)),
  },
  {
    name: 'a percent sign behind the figure of a commune',
    slip: (sheet) => inBody(sheet, isOfCommune(sheet), (cell) => typed(cell, `${cell.text}%`)),
  },
  { name: 'a total that is wrong', slip: withWrongTotal },
  { name: 'a total without its name', slip: (sheet) => inBody(sheet, isTotal, () => null) },
  { name: 'a heading that was left out', slip: (sheet) => headings(sheet, 0, () => null) },
  { name: 'a heading in the second row that was left out', slip: (sheet) => headings(sheet, 1, () => null) },
  { name: 'a row that slipped to the right', slip: withRowToTheRight },
];

function isCommune({ text }: Cell): boolean {
  return COMMUNE.test(text.trim());
}

function isTotal({ text }: Cell): boolean {
  return TOTAL.test(text.trim());
}

/** Figures of rows that name a commune, in tables of so many that one stands apart. */
function isOfCommune({ cells }: Sheet): (cell: Cell) => boolean {
  const rows = new Set(cells.filter(isCommune).map(({ row }) => row));
  return (cell) => rows.size > LEAST_COMMUNES && rows.has(cell.row) && isFigure(cell);
}

function isChannel({ text }: Cell): boolean {
  return CHANNEL.test(text);
}

function isFigure({ col, value }: Cell): boolean {
  return (
    col > 1 && value.kind === 'number' && !value.percent && Number.isInteger(value.number) && value.number > 9
  );
}

function hasNought(cell: Cell): boolean {
  return isFigure(cell) && cell.text.includes('0');
}

/** The sheet with the first such cell below its header as it is given; null leaves it out. */
function inBody(sheet: Sheet, test: (cell: Cell) => boolean, change: (cell: Cell) => Cell | null) {
  const header = headerRow(sheet);
  return changed(sheet, (cell) => cell.row > header + 2 && test(cell), change);
}

function inHeader(sheet: Sheet, test: (cell: Cell) => boolean, change: (cell: Cell) => Cell | null) {
  const header = headerRow(sheet);
  return changed(sheet, (cell) => cell.row >= header && cell.row <= header + 1 && test(cell), change);
}

function changed(
  sheet: Sheet,
  test: (cell: Cell) => boolean,
  change: (cell: Cell) => Cell | null,
): Sheet | null {
  const found = sheet.cells.find(test);
  if (!found) return null;
  return { ...sheet, cells: sheet.cells.flatMap((cell) => (cell === found ? (change(cell) ?? []) : cell)) };
}

/** Changes the last heading of a row of headings; of rows that have none below the first, nothing. */
function headings(sheet: Sheet, below: number, change: (cell: Cell) => Cell | null): Sheet | null {
  const row = headerRow(sheet) + below;
  const texts = sheet.cells.filter((cell) => cell.row === row && cell.col > 1);
  const areHeadings =
    texts.length > 1 && texts.every(({ value, text }) => value.kind === 'text' && !/\d/.test(text));
  const last = texts.findLast(({ text }) => !/ghi chú/iu.test(text));
  return areHeadings && last ? changed(sheet, (cell) => cell === last, change) : null;
}

function withRowToTheRight(sheet: Sheet): Sheet | null {
  const name = sheet.cells.find((cell) => cell.row > headerRow(sheet) + 2 && isCommune(cell));
  if (!name) return null;
  const cells = sheet.cells.map((cell) =>
    cell.row === name.row && cell.col > name.col ? { ...cell, col: cell.col + 1 } : cell,
  );
  return { ...sheet, cells };
}

function withWrongTotal(sheet: Sheet): Sheet | null {
  const total = sheet.cells.find(({ text }) => TOTAL.test(text.trim()));
  if (!total) return null;
  return changed(
    sheet,
    (cell) => cell.row === total.row && isFigure(cell),
    (cell) => {
      const number = Number(cell.text) + 7;
      return { ...cell, text: String(number), value: { kind: 'number', number } as Cell['value'] };
    },
  );
}

function typed(cell: Cell, text: string): Cell {
  return { ...cell, text, value: { kind: 'text', text } };
}
