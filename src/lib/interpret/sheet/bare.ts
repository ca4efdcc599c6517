import { measureInLabel } from '../lexicon/measures.ts';
import type { Column } from '../table/column.ts';
import type { SheetView } from '../table/sheet-view.ts';
import { figureCells } from './figure-cells.ts';
import type { Layout } from './layout.ts';

/**
 * A list without any heading: names, and one column of figures right of them. What is counted, only the title says:
 * with a second column of figures nobody could know which is which.
 */
export function bareTable(view: SheetView): Layout[] {
  const figures = figureCells(view);
  const [first] = figures;
  if (!first || figures.some(({ col }) => col !== first.col)) return [];
  const names = view.cols.filter((col) => col < first.col).at(-1);
  if (names === undefined) return [];
  const columns = [
    column(names, saysCounts(view, names) ? 'content' : 'unknown'),
    column(first.col, 'value'),
  ];
  return [
    { kind: 'bare', turned: false, view, headers: [{ top: first.row, bottom: first.row - 1, columns }] },
  ];
}

/** "1. Trang TTĐT" over "Số tin: | 5": names that say what is counted, and lines over them of which channel. */
function saysCounts(view: SheetView, col: number): boolean {
  const texts = view.rows
    .map((row) => view.own(row, col))
    .flatMap((cell) => (cell ? [view.lineOf(cell)] : []));
  return texts.filter((text) => measureInLabel(text, view.words) !== null).length > 1;
}

function column(col: number, role: Column['role']): Column {
  return {
    col,
    cells: [],
    path: [],
    role,
    channel: null,
    subchannel: '',
    measure: null,
    measureText: '',
    period: null,
    comparison: 'none',
    isTotal: false,
    isEstimate: false,
  };
}
