import { CELL_PARTS as PARTS, type CellPart, type SheetAccount } from '#lib/domain/interpretation.ts';
import { cellName, type Place } from '#lib/domain/place.ts';
import type { Problem, ProblemCode, ProblemContext, ProblemParams } from '#lib/domain/problem.ts';
import { collapse } from '#lib/domain/text.ts';
import type { Cell, Sheet } from '#lib/workbook/workbook.ts';
import { countAbove } from './rows-above.ts';

/**
 * The account of one sheet: what became of each of its cells, and what was doubtful there. Every cell with content
 * is in exactly one part, because those that nothing was read from are notes.
 */
export class Ledger {
  readonly file: string;
  readonly sheet: Sheet;
  readonly problems: Problem[] = [];
  readonly #parts = new Map<Cell, CellPart>();
  #byPlace: ReadonlyMap<string, Cell> | null = null;
  readonly #turned: boolean;

  /** `turned`: the sheet is read with its rows for columns; places are named as they are in the file. */
  constructor(file: string, sheet: Sheet, turned = false) {
    this.file = file;
    this.sheet = sheet;
    this.#turned = turned;
  }

  mark(cell: Cell | undefined, part: CellPart): void {
    if (!cell) return;
    const before = this.#parts.get(cell);
    if (before === undefined || PARTS.indexOf(part) < PARTS.indexOf(before)) this.#parts.set(cell, part);
  }

  /** What a cell was read as: a note, where nothing was read from it. */
  partOf(cell: Cell): CellPart {
    return this.#parts.get(cell) ?? 'note';
  }

  /** A doubt about a cell, or about the sheet as a whole. */
  doubt(code: ProblemCode, params: ProblemParams = {}, cell?: Cell, context?: ProblemContext): void {
    const place = cell ? this.placeOf(cell) : this.whole();
    const problem = { place, code, params, sourceText: cell ? collapse(cell.text) : '' };
    this.problems.push(context ? { ...problem, context } : problem);
    this.mark(cell, 'problem');
  }

  /** Says of the doubts from one on (by their number so far) in which table and below which headings they stand. */
  situate(from: number, signature: string, pathAt: (col: number) => string | null): void {
    for (const [i, problem] of this.problems.entries()) {
      if (i < from || problem.place.cell === '') continue;
      const path = pathAt(this.#turned ? problem.place.row : problem.place.col);
      const context = { signature, ...(path === null ? {} : { path }), ...problem.context };
      this.problems[i] = { ...problem, context };
    }
  }

  /** A doubt that holds for the whole sheet, however often it is met. */
  doubtOnce(code: ProblemCode, params: ProblemParams = {}, cell?: Cell, context?: ProblemContext): void {
    if (!this.problems.some((problem) => problem.code === code)) this.doubt(code, params, cell, context);
  }

  placeOf(cell: Cell, part = 0): Place {
    const { sheet, file } = this;
    const [row, col] = this.#turned ? [cell.col, cell.row] : [cell.row, cell.col];
    return { file, sheet: sheet.name, cell: this.nameOf(cell), sheetIndex: sheet.index, row, col, part };
  }

  /** "B3", or "đoạn 12" in running text. */
  nameOf({ row, col }: Cell): string {
    if (this.sheet.kind === 'prose') return `đoạn ${row + 1}`;
    return this.#turned ? cellName(col, row) : cellName(row, col);
  }

  cellAt({ row, col }: Pick<Place, 'row' | 'col'>): Cell | undefined {
    const [r, c] = this.#turned ? [col, row] : [row, col];
    this.#byPlace ??= new Map(this.sheet.cells.map((cell) => [`${cell.row} ${cell.col}`, cell]));
    return this.#byPlace.get(`${r} ${c}`);
  }

  /** The sheet's cells in the rows from one to another, both included. */
  cellsBetween(first: number, last: number): readonly Cell[] {
    const { cells } = this.sheet;
    return cells.slice(countAbove(cells, first, rowOf), countAbove(cells, last + 1, rowOf));
  }

  whole(): Place {
    const { name, index } = this.sheet;
    return { file: this.file, sheet: name, cell: '', sheetIndex: index, row: -1, col: -1, part: 0 };
  }

  account(): SheetAccount {
    const { file, sheet } = this;
    const counts = Object.fromEntries(PARTS.map((part) => [part, 0])) as Record<CellPart, number>;
    for (const cell of sheet.cells) counts[this.partOf(cell)] += 1;
    const [rows, cols] = [new Set(sheet.hiddenRows), new Set(sheet.hiddenCols)];
    const isHidden = ({ row, col }: Cell) => sheet.hidden || rows.has(row) || cols.has(col);
    const hidden = sheet.cells.filter(isHidden).length;
    return {
      file,
      sheet: sheet.name,
      sheetIndex: sheet.index,
      nonempty: sheet.cells.length,
      ...counts,
      hidden,
    };
  }
}

function rowOf({ row }: Cell): number {
  return row;
}
