import { remembered } from '#lib/domain/remembered.ts';
import { collapse } from '#lib/domain/text.ts';
import { gridOf, type SheetGrid } from '#lib/workbook/sheet-grid.ts';
import type { Cell, Merge, Sheet } from '#lib/workbook/workbook.ts';
import type { SheetAnswers } from '../answered/sheet-answers.ts';
import { withDiacritics } from '../lexicon/diacritics.ts';
import { withoutUnderscores } from '../lexicon/snake-case.ts';
import type { OwnWords } from '../lexicon/own-words.ts';
import { countAbove } from '../rows-above.ts';

const NONE: readonly Cell[] = [];
const oneLine = remembered((text) => withDiacritics(withoutUnderscores(collapse(text))));

/**
 * A sheet as a reader sees it: hidden rows and columns left out, merged areas answering for all their cells, the words
 * that the reader knows besides the program's, and what a person said of its rows and cells.
 */
export class SheetView {
  readonly sheet: Sheet;
  readonly words: OwnWords | null;
  readonly answers: SheetAnswers | null;
  /** The visible cells, in order. */
  readonly cells: readonly Cell[];
  /** Visible rows and columns that hold anything, in order. */
  readonly rows: readonly number[];
  readonly cols: readonly number[];
  readonly #grid: SheetGrid;
  readonly #byRow: (readonly Cell[] | undefined)[];
  readonly #lines: (string | undefined)[];

  constructor(sheet: Sheet, words: OwnWords | null = null, answers: SheetAnswers | null = null) {
    this.sheet = sheet;
    this.words = words;
    this.answers = answers;
    const visible = visibleCells(sheet);
    this.cells = answers ? visible.filter((cell) => !answers.leavesOut(cell)) : visible;
    this.#grid = gridOf(this.cells === sheet.cells ? sheet : { ...sheet, cells: this.cells });
    this.rows = this.#grid.filledRows();
    this.cols = this.#grid.filledCols();
    this.#byRow = new Array<readonly Cell[] | undefined>(this.#grid.rows);
    this.#lines = new Array<string | undefined>(this.cells.length);
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
    const index = this.#grid.indexSeen(row, col);
    return index < 0 ? '' : this.#lineAt(index);
  }

  /** The text of one of its cells on one line. */
  lineOf(cell: Cell): string {
    if (cell.value.kind !== 'text') return collapse(cell.text);
    const index = this.#grid.indexAt(cell.row, cell.col);
    return this.cells[index] === cell ? this.#lineAt(index) : collapse(cell.text);
  }

  #lineAt(index: number): string {
    const known = this.#lines[index];
    if (known !== undefined) return known;
    const { value, text } = this.cells[index]!;
    return (this.#lines[index] = value.kind === 'text' ? oneLine(text) : collapse(text));
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
    if (row < 0 || row >= this.#byRow.length) return NONE;
    return (this.#byRow[row] ??= this.#grid.cellsIn(row));
  }

  /** The area of a cell: its merge, or itself. */
  areaOf(cell: Cell): Merge {
    const { row, col } = cell;
    return this.mergeOf(cell) ?? { top: row, left: col, bottom: row, right: col };
  }

  /** The merge that a cell begins; undefined where it stands in one place only, as most do. */
  mergeOf({ row, col }: Cell): Merge | undefined {
    return this.#grid.mergeAt(row, col);
  }
}

/** All of the sheet's cells, where nothing is hidden the very same list. */
function visibleCells({ cells, hiddenRows, hiddenCols }: Sheet): readonly Cell[] {
  if (hiddenRows.length + hiddenCols.length === 0) return cells;
  const [rows, cols] = [new Set(hiddenRows), new Set(hiddenCols)];
  return cells.filter(({ row, col }) => !rows.has(row) && !cols.has(col));
}
