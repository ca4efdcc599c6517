import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { SheetView } from '../table/sheet-view.ts';

const FIGURE = /^\d[\d.,\s]*%?$/;
const YEAR = /^20\d\d$/;
/** A column of so many numbers that count on from 1 is one of ordinals. */
const ENOUGH_ORDINALS = 2;

/** Whether a cell holds a figure and nothing else, as a number or (in a CSV) as text. */
export function isFigure({ value, text }: Cell): boolean {
  return value.kind === 'number' || (value.kind === 'text' && FIGURE.test(collapse(text)));
}

/**
 * The cells of a sheet from which a reading should get a figure: all that hold one, save ordinals, the numbers of
 * columns and years. Says nothing of where tables are.
 */
export function figureCells(view: SheetView): Cell[] {
  const figures = view.rows.flatMap((row) => {
    const cells = view.cellsIn(row);
    return numbersColumns(cells) ? [] : cells.filter(isFigure);
  });
  const ordinals = ordinalColumns(figures);
  return figures.filter(({ col, text }) => !ordinals.has(col) && !YEAR.test(collapse(text)));
}

function ordinalColumns(figures: readonly Cell[]): Set<number> {
  const columns = new Map<number, { counts: number; next: number }>();
  for (const { col, text } of figures) {
    const column = columns.get(col) ?? { counts: 0, next: 1 };
    const isNext = Number(text) === column.next || Number(text) === 1;
    columns.set(
      col,
      isNext ? { counts: column.counts + 1, next: Number(text) + 1 } : { counts: -1, next: -1 },
    );
  }
  return new Set([...columns].flatMap(([col, { counts }]) => (counts >= ENOUGH_ORDINALS ? [col] : [])));
}

/** "1 2 3 …" or "A B 1 2 …" in a row and nothing else. */
function numbersColumns(cells: readonly Cell[]): boolean {
  if (cells.length < 3 || !/^\(?(?:0*1|[A-D])\)?$/.test(collapse(cells[0]!.text))) return false;
  const texts = cells.map(({ text }) => collapse(text).replace(/[()]/g, ''));
  const numbers = texts.filter((text) => !/^[A-D]$/.test(text)).map(Number);
  return numbers[0] === 1 && numbers.every((number, i) => number === i + 1);
}
