import type { ShownArea, ShownCell, ShownSheet } from '#lib/domain/shown-sheet.ts';

/** A line of the drawn sheet: a row, or so many rows without content that are not drawn one by one. */
export type GridLine =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'gap'; readonly row: number; readonly count: number };

/** A cell to be drawn: what stands there, and over how many columns and rows it reaches. */
export interface GridCell {
  readonly row: number;
  readonly col: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly cell: ShownCell | null;
}

/** Up to so many empty rows are drawn as they are. */
const SHORT_GAP = 2;
/** Beyond this column nobody's eye goes; what stands there is in the lists beside the sheet. */
const MOST_COLUMNS = 200;

/** A sheet laid out for drawing: lines from the top down, each a list of cells. */
export class Grid {
  readonly lines: readonly GridLine[];
  /** 0-based columns from the first to the last that holds anything. */
  readonly cols: readonly number[];
  readonly #cells = new Map<string, ShownCell>();
  readonly #merges = new Map<number, ShownArea[]>();
  readonly #lineOf = new Map<number, number>();

  constructor({ cells, merges }: ShownSheet) {
    const lastRow = cells.at(-1)?.row ?? -1;
    const lastCol = cells.reduce((last, { col }) => Math.max(last, col), -1);
    for (const cell of cells) this.#cells.set(`${cell.row} ${cell.col}`, cell);
    const filled = new Set(rowsOf(cells));
    for (const merge of merges) {
      const bottom = Math.min(merge.bottom, lastRow);
      for (let row = merge.top; row <= bottom; row++) {
        filled.add(row);
        this.#merges.set(row, [...(this.#merges.get(row) ?? []), { ...merge, bottom }]);
      }
    }
    this.lines = linesOf([...filled].sort((a, b) => a - b));
    this.cols = Array.from({ length: Math.min(lastCol + 1, MOST_COLUMNS) }, (_, col) => col);
    this.lines.forEach((line, i) => this.#lineOf.set(line.row, i));
  }

  /** The line that draws a row; 0 for rows in a gap. */
  lineOf(row: number): number {
    return this.#lineOf.get(row) ?? 0;
  }

  /** The cell that covers a place; merged areas answer with their own. */
  at(row: number, col: number): { readonly row: number; readonly col: number } {
    const merge = this.#mergeAt(row, col);
    return merge ? { row: merge.top, col: merge.left } : { row, col };
  }

  cell(row: number, col: number): ShownCell | null {
    return this.#cells.get(`${row} ${col}`) ?? null;
  }

  /** The area of the cell at a place. */
  areaAt(row: number, col: number): ShownArea {
    return this.#mergeAt(row, col) ?? { top: row, left: col, bottom: row, right: col };
  }

  /**
   * The cells of a row when the rows from `first` to `last` are drawn: a merged area that begins above is drawn in the
   * first row that is.
   */
  cellsOf(row: number, first: number, last: number): GridCell[] {
    const lastCol = this.cols.at(-1) ?? -1;
    return this.cols.flatMap((col) => {
      const merge = this.#mergeAt(row, col);
      if (!merge) return { row, col, colspan: 1, rowspan: 1, cell: this.cell(row, col) };
      if (col !== merge.left || row !== Math.max(merge.top, first)) return [];
      return {
        row: merge.top,
        col,
        colspan: Math.min(merge.right, lastCol) - col + 1,
        rowspan: Math.min(merge.bottom, last) - row + 1,
        cell: this.cell(merge.top, merge.left),
      };
    });
  }

  #mergeAt(row: number, col: number): ShownArea | undefined {
    return this.#merges.get(row)?.find(({ left, right }) => col >= left && col <= right);
  }
}

function* rowsOf(cells: readonly ShownCell[]): Generator<number> {
  let last = -1;
  for (const { row } of cells) {
    if (row !== last) yield row;
    last = row;
  }
}

function linesOf(filled: readonly number[]): GridLine[] {
  const lines: GridLine[] = [];
  let next = 0;
  for (const row of filled) {
    const count = row - next;
    if (count > SHORT_GAP) lines.push({ kind: 'gap', row: next, count });
    else for (let empty = next; empty < row; empty++) lines.push({ kind: 'row', row: empty });
    lines.push({ kind: 'row', row });
    next = row + 1;
  }
  return lines;
}
