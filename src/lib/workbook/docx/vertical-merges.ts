import type { Merge } from '../workbook.ts';

export interface GridCell {
  readonly row: number;
  readonly col: number;
  /** Grid columns. */
  readonly span: number;
  /** Whether the cell is the first of cells joined downwards, a later one, or neither. */
  readonly joins: 'starts' | 'continues' | 'no';
}

/** Makes rectangles of table cells that Word joins row by row. Cells come in reading order. */
export class VerticalMerges {
  readonly #done: Merge[] = [];
  /** The rectangle still growing in each column. */
  readonly #open = new Map<number, { top: number; left: number; bottom: number; right: number }>();

  add({ row, col, span, joins }: GridCell): void {
    const open = this.#open.get(col);
    if (joins === 'continues' && open?.bottom === row - 1) {
      open.bottom = row;
      return;
    }
    const merge = { top: row, left: col, bottom: row, right: col + span - 1 };
    this.#done.push(merge);
    if (joins === 'no') this.#open.delete(col);
    else this.#open.set(col, merge);
  }

  /** The rectangles of more than one cell. */
  all(): Merge[] {
    return this.#done.filter((merge) => merge.bottom > merge.top || merge.right > merge.left);
  }
}
