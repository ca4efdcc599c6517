import { remembered, rememberedOf } from '#lib/domain/remembered.ts';
import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { SheetView } from '../table/sheet-view.ts';

const FIGURE = /^\d[\d.,\s]*%?$/;
const YEAR = /^20\d\d$/;
/** The first of numbers or letters that count columns. */
const BEGINS = /^\(?(?:0*1|[A-D])\)?$/;
/** A column of so many numbers that count on from 1 is one of ordinals. */
const ENOUGH_ORDINALS = 2;

/** "0912.345.678", "02333 855 678" */
const TELEPHONE = /^0\d(?:[ .]?\d){7,9}$/;

const saysFigure = remembered((text) => {
  const line = collapse(text);
  return FIGURE.test(line) && !TELEPHONE.test(line);
});

/** Whether a cell holds a figure and nothing else, as a number or (in a CSV) as text. */
export function isFigure({ value, text }: Cell): boolean {
  return value.kind === 'number' || (value.kind === 'text' && !beginsWithLetter(text) && saysFigure(text));
}

/** Most texts do: no need to ask what they say. */
function beginsWithLetter(text: string): boolean {
  const first = text.charCodeAt(0) | 0x20;
  return first >= 0x61 && first <= 0x7a;
}

/**
 * The cells of a sheet from which a reading should get a figure: all that hold one, save ordinals, the numbers of
 * columns and years. Says nothing of where tables are.
 */
export const figureCells = rememberedOf((view: SheetView): readonly Cell[] => {
  const figures: Cell[] = [];
  const ordinals = new OrdinalColumns();
  const take = (cell: Cell) => {
    if (!isFigure(cell)) return;
    figures.push(cell);
    ordinals.add(cell);
  };
  view.rows.forEach((row) => {
    const cells = view.cellsIn(row);
    if (!numbersColumns(cells, view)) cells.forEach(take);
  });
  return figures.filter((cell) => !ordinals.isOne(cell.col) && !isYear(cell, view));
});

function isYear(cell: Cell, view: SheetView): boolean {
  return cell.text.length >= 4 && YEAR.test(view.lineOf(cell));
}

/** Columns of numbers in which each counts on from the one above or begins again with 1. */
class OrdinalColumns {
  /** So many count on without a break, by column. */
  readonly #counts: number[] = [];
  readonly #next: number[] = [];

  /** The next figure of a column. */
  add({ col, text }: Cell): void {
    const number = Number(text);
    const isNext = number === (this.#next[col] ?? 1) || number === 1;
    this.#counts[col] = isNext ? (this.#counts[col] ?? 0) + 1 : -1;
    this.#next[col] = isNext ? number + 1 : -1;
  }

  isOne(col: number): boolean {
    return (this.#counts[col] ?? 0) >= ENOUGH_ORDINALS;
  }
}

/** "1 2 3 …" or "A B 1 2 …" in a row and nothing else. */
function numbersColumns(cells: readonly Cell[], view: SheetView): boolean {
  if (cells.length < 3 || !BEGINS.test(view.lineOf(cells[0]!))) return false;
  const texts = cells.map((cell) => view.lineOf(cell).replace(/[()]/g, ''));
  const numbers = texts.filter((text) => !/^[A-D]$/.test(text)).map(Number);
  return numbers[0] === 1 && numbers.every((number, i) => number === i + 1);
}
