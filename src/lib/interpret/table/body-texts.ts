import { isTotalLabel } from '../lexicon/labels.ts';
import type { Column } from './columns/column.ts';
import type { SheetView } from './sheet-view.ts';

/** The rows below a header, both included. */
export interface Body {
  readonly view: SheetView;
  readonly first: number;
  readonly last: number;
}

/** This share of a column's texts must be of one kind for the column to be of that kind. */
export const MOSTLY = 0.6;

/** The distinct texts of a column, each with the number of its cells. */
export function textsOf({ col }: Column, { view, first, last }: Body): Map<string, number> {
  const counts = new Map<string, number>();
  /** What stands in so many rows below each other, not yet counted. */
  let [text, rows] = ['', 0];
  const count = () => counts.set(text, (counts.get(text) ?? 0) + rows);
  view.rowsBetween(first, last).forEach((row) => {
    const cell = view.own(row, col);
    if (cell?.value.kind !== 'text') return;
    const line = view.lineOf(cell);
    if (line !== text && rows > 0) {
      count();
      rows = 0;
    }
    text = line;
    rows += 1;
  });
  if (rows > 0) count();
  return counts;
}

/** Whether most cells pass a test of their text, leaving out totals and blank ones. */
export function mostly(texts: ReadonlyMap<string, number>, test: (text: string) => boolean): boolean {
  let [all, passed] = [0, 0];
  for (const [text, count] of texts) {
    if (text === '' || isTotalLabel(text)) continue;
    all += count;
    if (test(text)) passed += count;
  }
  return all > 0 && passed >= all * MOSTLY;
}

/** The share of a column's cells that hold a figure, alone or with its words behind it. */
export function figuresIn({ col }: Column, { view, first, last }: Body): number {
  const cells = view.rowsBetween(first, last).flatMap((row) => view.own(row, col) ?? []);
  const figures = cells.filter(({ value, text }) => value.kind === 'number' || /^\s*\d/.test(text));
  return cells.length === 0 ? 0 : figures.length / cells.length;
}
