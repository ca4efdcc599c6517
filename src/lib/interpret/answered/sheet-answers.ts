import type { CellMeaning } from '#lib/domain/answer.ts';
import type { RowClass } from '#lib/domain/shown-sheet.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { FileAnswers } from './file-answers.ts';

/** What a person said of single rows and cells of one sheet. */
export class SheetAnswers {
  readonly #rows: ReadonlyMap<number, RowClass>;
  readonly #ignored: ReadonlySet<number>;
  readonly #cells: ReadonlyMap<string, CellMeaning>;
  readonly #isTurned: boolean;

  /** `isTurned`: asked about the sheet on its side, where what was said of its rows is no row's. */
  constructor(
    rows: ReadonlyMap<number, RowClass>,
    ignored: ReadonlySet<number>,
    cells: ReadonlyMap<string, CellMeaning>,
    isTurned = false,
  ) {
    this.#rows = isTurned ? new Map<number, RowClass>() : rows;
    this.#ignored = ignored;
    this.#cells = cells;
    this.#isTurned = isTurned;
  }

  /** What a row is; undefined where nothing was said of it. */
  row(row: number): RowClass | undefined {
    return this.#rows.get(row);
  }

  /** Whether nothing of a cell is read, because nothing of its row is. */
  leavesOut({ row, col }: Pick<Cell, 'row' | 'col'>): boolean {
    return this.#ignored.has(this.#isTurned ? col : row);
  }

  /** Whether rows were said to be headings, or not to be. */
  get tellsHeadings(): boolean {
    return this.#rows.size > 0;
  }

  /** Whether a row was said to be of headings: then the sheet is laid out by them. */
  get namesHeadings(): boolean {
    return [...this.#rows.values()].includes('header');
  }

  /** What a cell says, by its A1 reference; undefined where nothing was said of it. */
  cell(name: string): CellMeaning | undefined {
    return this.#cells.get(name);
  }

  /** The same for the sheet on its side. */
  turned(): SheetAnswers {
    return new SheetAnswers(this.#rows, this.#ignored, this.#cells, true);
  }
}

/** What was said of a sheet by its name; null where nothing was. */
export function answersOnSheet(answers: FileAnswers, sheet: string): SheetAnswers | null {
  const rows = answers.about('row').filter((answer) => answer.sheet === sheet);
  const cells = answers.about('cell').filter((answer) => answer.sheet === sheet);
  if (rows.length + cells.length === 0) return null;
  return new SheetAnswers(
    new Map(rows.flatMap(({ row, is }) => (is === 'ignored' ? [] : [[row, is]]))),
    new Set(rows.flatMap(({ row, is }) => (is === 'ignored' ? [row] : []))),
    new Map(cells.map(({ cell, is }) => [cell, is])),
  );
}
