import { collapse } from '#lib/domain/text.ts';
import type { Cell, Merge, Sheet } from '#lib/workbook/workbook.ts';

/** A sheet as a reader sees it: hidden rows and columns left out, merged areas answering for all their cells. */
export class SheetView {
  readonly sheet: Sheet;
  /** Visible rows and columns that hold anything, in order. */
  readonly rows: readonly number[];
  readonly cols: readonly number[];
  readonly #own = new Map<string, Cell>();
  readonly #merges = new Map<string, Merge>();
  readonly #byRow = new Map<number, Cell[]>();

  constructor(sheet: Sheet) {
    this.sheet = sheet;
    const hiddenRows = new Set(sheet.hiddenRows);
    const hiddenCols = new Set(sheet.hiddenCols);
    for (const merge of sheet.merges) {
      if (merge.bottom - merge.top > 10_000 || merge.right - merge.left > 1000) continue;
      for (let row = merge.top; row <= merge.bottom; row++)
        for (let col = merge.left; col <= merge.right; col++) this.#merges.set(key(row, col), merge);
    }
    const cols = new Set<number>();
    for (const cell of sheet.cells) {
      if (hiddenRows.has(cell.row) || hiddenCols.has(cell.col)) continue;
      this.#own.set(key(cell.row, cell.col), cell);
      cols.add(cell.col);
      const row = this.#byRow.get(cell.row);
      if (row) row.push(cell);
      else this.#byRow.set(cell.row, [cell]);
    }
    this.rows = [...this.#byRow.keys()].sort((a, b) => a - b);
    this.cols = [...cols].sort((a, b) => a - b);
  }

  /** The cell that begins here; of a merged area only its top left one. */
  own(row: number, col: number): Cell | undefined {
    return this.#own.get(key(row, col));
  }

  /** The cell whose area covers this place. */
  at(row: number, col: number): Cell | undefined {
    const merge = this.#merges.get(key(row, col));
    return merge ? this.#own.get(key(merge.top, merge.left)) : this.#own.get(key(row, col));
  }

  /** The text that covers this place, on one line; empty where nothing does. */
  text(row: number, col: number): string {
    const cell = this.at(row, col);
    return cell ? collapse(cell.text) : '';
  }

  /** The cells that begin in a row, from left to right. */
  cellsIn(row: number): readonly Cell[] {
    return this.#byRow.get(row) ?? [];
  }

  /** The area of a cell: its merge, or itself. */
  areaOf(cell: Cell): Merge {
    const { row, col } = cell;
    return this.#merges.get(key(row, col)) ?? { top: row, left: col, bottom: row, right: col };
  }
}

function key(row: number, col: number): string {
  return `${row},${col}`;
}
