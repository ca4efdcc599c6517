import { collapse } from '#lib/domain/text.ts';
import { gridOf, type SheetGrid } from '#lib/workbook/sheet-grid.ts';
import type { Cell, Merge, Sheet } from '#lib/workbook/workbook.ts';
import type { OwnWords } from '../lexicon/own-words.ts';
import { countAbove } from '../rows-above.ts';

/**
 * A sheet as a reader sees it: hidden rows and columns left out, merged areas answering for all their cells, and the
 * words that the reader knows besides the program's.
 */
export class SheetView {
  readonly sheet: Sheet;
  readonly words: OwnWords | null;
  /** Visible rows and columns that hold anything, in order. */
  readonly rows: readonly number[];
  readonly cols: readonly number[];
  readonly #grid: SheetGrid;
  readonly #byRow = new Map<number, Cell[]>();

  constructor(sheet: Sheet, words: OwnWords | null = null) {
    this.sheet = sheet;
    this.words = words;
    const hiddenRows = new Set(sheet.hiddenRows);
    const hiddenCols = new Set(sheet.hiddenCols);
    const cells = sheet.cells.filter(({ row, col }) => !hiddenRows.has(row) && !hiddenCols.has(col));
    this.#grid = gridOf({ ...sheet, cells });
    for (const cell of cells) {
      const row = this.#byRow.get(cell.row);
      if (row) row.push(cell);
      else this.#byRow.set(cell.row, [cell]);
    }
    this.rows = [...this.#byRow.keys()];
    this.cols = [...new Set(cells.map(({ col }) => col))].sort((a, b) => a - b);
  }

  /** The cell that begins here; of a merged area only its top left one. */
  own(row: number, col: number): Cell | undefined {
    return this.#grid.cell(row, col);
  }

  /** The cell whose area covers this place. */
  at(row: number, col: number): Cell | undefined {
    return this.#grid.at(row, col);
  }

  /** The text that covers this place, on one line; empty where nothing does. */
  text(row: number, col: number): string {
    const cell = this.at(row, col);
    return cell ? collapse(cell.text) : '';
  }

  /** The rows from one to another, both included, that hold anything. */
  rowsBetween(first: number, last: number): readonly number[] {
    return this.rows.slice(this.#indexOf(first), this.#indexOf(last + 1));
  }

  /** The next row below that holds anything. */
  rowBelow(row: number): number | undefined {
    return this.rows[this.#indexOf(row + 1)];
  }

  #indexOf(row: number): number {
    return countAbove(this.rows, row, (each) => each);
  }

  /** The cells that begin in a row, from left to right. */
  cellsIn(row: number): readonly Cell[] {
    return this.#byRow.get(row) ?? [];
  }

  /** The area of a cell: its merge, or itself. */
  areaOf(cell: Cell): Merge {
    const { row, col } = cell;
    return this.#grid.mergeAt(row, col) ?? { top: row, left: col, bottom: row, right: col };
  }
}
