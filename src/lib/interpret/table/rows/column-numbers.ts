import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { SheetView } from '../sheet-view.ts';
import { cellsOf, columnWith, type Table } from '../table.ts';

const NUMBER = /^(\()?([A-D]|\d{1,2})\)?(?:\s*=.*)?$/;

/** Two alone are certain only in brackets. */
const IN_BRACKETS = /^\((?:[AB]|[12])\)$/;

/** The first of the numbers. */
const BEGINS = /^\(?[1A](?!\d)/;

/**
 * Whether a row below a header numbers its columns: "(1) (2) (3)=(4)+(5)", "A B 1 2", 1 2 3 … from the first column
 * on. Figures without brackets may be those of the first month or of the first item: then the next row counts on.
 */
export function isColumnNumbers(table: Table, view: SheetView, row: number): boolean {
  const cells = cellsOf(table, view, row);
  const [begin] = cells;
  if (begin === undefined) return false;
  if (goesOn(cells.map((cell) => view.lineOf(cell)))) return true;
  return BEGINS.test(view.lineOf(begin)) && numbersAll(cells, table, view, row);
}

/** "(7) | (8) | (9)": of the second of two tables side by side. */
function goesOn(texts: readonly string[]): boolean {
  if (texts.length < 3 || !texts.every((text) => /^\(\d{1,2}\)$/.test(text))) return false;
  const numbers = texts.map((text) => Number(text.slice(1, -1)));
  return numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1);
}

function numbersAll(cells: readonly Cell[], table: Table, view: SheetView, row: number): boolean {
  const texts = cells.map((cell) => view.lineOf(cell));
  if (texts.length === 2) return texts.every((text) => IN_BRACKETS.test(text));
  if (texts.length < 3 || texts.filter((text) => NUMBER.test(text)).length < texts.length - 1) return false;
  const labels = texts.flatMap((text) => NUMBER.exec(text)?.[2] ?? []);
  const figures = labels.filter((label) => /\d/.test(label)).map(Number);
  const isCounting = figures.every((figure, i) => i === 0 || figure === figures[i - 1]! + 1);
  const isBracketed = texts.filter((text) => text.startsWith('(')).length >= texts.length - 1;
  if (isBracketed) return true;
  const [first] = labels;
  if (!isCounting || labels.length < texts.length || (first !== '1' && first !== 'A')) return false;
  return first === 'A' || !countsOn(table, view, row);
}

/** The next row goes on with 2 and, where rows have names, has a number for one too: these are figures. */
function countsOn(table: Table, view: SheetView, row: number): boolean {
  const below = view.rows.find((each) => each > row && each <= table.last);
  if (below === undefined) return false;
  const names = columnWith(table, 'unit', 'channel', 'content', 'task');
  const isNamed = names !== undefined && !/^\d*$/.test(view.text(below, names.col));
  return !isNamed && collapse(cellsOf(table, view, below)[0]?.text ?? '') === '2';
}
