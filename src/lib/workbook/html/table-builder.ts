import type { CellDraft } from '../cells/draft.ts';
import { MAX_COLS, MAX_ROWS } from '../limits.ts';
import type { CellStyle, Merge } from '../workbook.ts';

/** Cells that one table may take up with spans: more is no table that a person made. */
const MAX_SPAN = 1000;

interface OpenCell {
  readonly row: number;
  readonly col: number;
  readonly bold: boolean;
  text: string;
  links: string[];
}

/** Lays the cells of an HTML table out on a grid: a cell goes to the first place that no span above covers. */
export class TableBuilder {
  readonly cells: CellDraft[] = [];
  readonly merges: Merge[] = [];
  #row = -1;
  #col = 0;
  /** For each column, the first row that is free again. */
  readonly #freeFrom: number[] = [];
  #cell: OpenCell | undefined;

  startRow(): void {
    this.endCell();
    this.#row++;
    this.#col = 0;
  }

  startCell({ colspan, rowspan, bold }: { colspan: number; rowspan: number; bold: boolean }): void {
    this.endCell();
    if (this.#row < 0) this.#row = 0;
    while ((this.#freeFrom[this.#col] ?? 0) > this.#row) this.#col++;
    const [row, col] = [this.#row, this.#col];
    const right = Math.min(col + clampSpan(colspan), MAX_COLS) - 1;
    const bottom = Math.min(row + clampSpan(rowspan), MAX_ROWS) - 1;
    for (let i = col; i <= right; i++) this.#freeFrom[i] = bottom + 1;
    if (right > col || bottom > row) this.merges.push({ top: row, left: col, bottom, right });
    this.#col = right + 1;
    this.#cell = { row, col, bold, text: '', links: [] };
  }

  get inCell(): boolean {
    return this.#cell !== undefined;
  }

  addText(text: string): void {
    if (this.#cell) this.#cell.text += text;
  }

  addLink(target: string): void {
    this.#cell?.links.push(target);
  }

  endCell(): void {
    if (!this.#cell) return;
    const { row, col, bold, text, links } = this.#cell;
    const style: CellStyle = { bold };
    this.cells.push({ row, col, content: [{ text: text.trim() }], links, style });
    this.#cell = undefined;
  }
}

function clampSpan(span: number): number {
  return Number.isInteger(span) && span > 1 ? Math.min(span, MAX_SPAN) : 1;
}
