import type { ShownSheet } from '#lib/domain/shown-sheet.ts';
import type { CellPlace, EvidenceKind } from './about-cell.ts';
import type { Grid, GridCell } from './grid.ts';
import type { RowMark } from './row-choice.ts';

/** What is picked out on a sheet at one moment. */
export interface Picked {
  readonly active: CellPlace | null;
  /** The figure under the pointer. */
  readonly looked: CellPlace | null;
  /** The cells that it stands on, by "row col". */
  readonly evidence: ReadonlyMap<string, EvidenceKind>;
  readonly doubtful: ReadonlySet<string>;
}

/** How the cells of a sheet look. */
export class GridMarks {
  readonly isProse: boolean;
  /** Rows and columns have a class that can be changed. */
  readonly editable: boolean;
  readonly #grid: Grid;
  readonly #id: string;
  readonly #hidden: boolean;
  readonly #hiddenRows: ReadonlySet<number>;
  readonly #hiddenCols: ReadonlySet<number>;
  readonly #picked: Picked;

  constructor(id: string, sheet: ShownSheet, grid: Grid, picked: Picked) {
    this.#grid = grid;
    this.#id = id;
    this.isProse = sheet.kind === 'prose';
    this.editable = !this.isProse && !sheet.hidden;
    this.#hidden = sheet.hidden;
    this.#hiddenRows = new Set(sheet.hiddenRows);
    this.#hiddenCols = new Set(sheet.hiddenCols);
    this.#picked = picked;
  }

  idOf(row: number, col: number): string {
    return `${this.#id}-${row}-${col}`;
  }

  isHiddenRow(row: number): boolean {
    return this.#hiddenRows.has(row);
  }

  isActive(row: number, col: number): boolean {
    const { active } = this.#picked;
    return active?.row === row && active.col === col;
  }

  isDoubtful(key: string): boolean {
    return this.#picked.doubtful.has(key);
  }

  /** The classes of a cell in a row of this kind. */
  classOf({ row, col, colspan, cell }: GridCell, kind: RowMark | undefined) {
    const { looked, evidence, doubtful } = this.#picked;
    const key = `${row} ${col}`;
    return [
      this.isProse && 'prose',
      cell && `part-${cell.part}`,
      cell?.isNumber && 'number',
      cell && !cell.isNumber && !this.#grid.cell(row, col + colspan) && 'spilling',
      cell?.bold && 'bold',
      kind === 'ignored' && 'left-out',
      (this.#hidden || this.#hiddenRows.has(row) || this.#hiddenCols.has(col)) && 'hatched',
      doubtful.has(key) && 'doubtful',
      looked?.row === row && looked.col === col && 'looked',
      evidence.has(key) && `evidence ${evidence.get(key)}`,
      this.isActive(row, col) && 'active',
    ];
  }
}
