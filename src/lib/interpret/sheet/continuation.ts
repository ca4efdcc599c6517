import type { SheetView } from '../table/sheet-view.ts';
import type { Table } from '../table/table.ts';
import { isFigure } from './figure-cells.ts';
import type { Layout } from './layout.ts';

/** At least this share of the figures must stand in columns of figures of the table before. */
const MOSTLY = 0.9;

/** A table broken over pages: rows from the first on, in the columns of the table before (importing.md, stage 4). */
export function continuation(view: SheetView, before: Table | null): Layout[] {
  return before && isAlike(view, before) ? continued(view, before) : [];
}

/** The same, whatever the rows look like. */
export function continued(view: SheetView, before: Table): Layout[] {
  const [first] = view.rows;
  if (first === undefined) return [];
  return [
    {
      kind: 'continued',
      turned: false,
      view,
      headers: [{ top: first, bottom: first - 1, columns: before.columns }],
    },
  ];
}

function isAlike(view: SheetView, { columns }: Table): boolean {
  const values = new Set(columns.filter(({ role }) => role === 'value').map(({ col }) => col));
  const ordinals = new Set(columns.filter(({ role }) => role === 'ordinal').map(({ col }) => col));
  if (Math.max(...view.cols) > Math.max(...columns.map(({ col }) => col))) return false;
  const figures = view.rows
    .flatMap((row) => view.cellsIn(row).filter(isFigure))
    .filter(({ col }) => !ordinals.has(col));
  return figures.length > 0 && figures.filter(({ col }) => values.has(col)).length >= figures.length * MOSTLY;
}
