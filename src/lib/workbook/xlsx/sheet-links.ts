import { parseRange } from '../cells/cell-reference.ts';
import { mergeIndex } from '../merge-index.ts';
import type { Cell, Merge } from '../workbook.ts';

/** The hyperlinks of a sheet, which stand in the file after its cells. Those to places inside it do not count. */
export class SheetLinks {
  readonly #targets = new Map<Merge, string>();

  add(reference: string, target: string | undefined): void {
    const range = parseRange(reference);
    if (range && target !== undefined && target !== '') this.#targets.set(range, target);
  }

  attachedTo(cells: readonly Cell[]): readonly Cell[] {
    if (this.#targets.size === 0) return cells;
    const { mergeAt } = mergeIndex([...this.#targets.keys()]);
    return cells.map((cell) => {
      const range = mergeAt(cell.row, cell.col);
      const target = range && this.#targets.get(range);
      return target === undefined ? cell : { ...cell, links: [target, ...(cell.links ?? [])] };
    });
  }
}
