import { findHeaders } from '../table/find-headers.ts';
import type { SheetView } from '../table/sheet-view.ts';
import type { Table } from '../table/table.ts';
import { bareTable } from './bare.ts';
import { continuation } from './continuation.ts';
import { headersByContrast } from './contrast.ts';
import type { Layout } from './layout.ts';
import { turnedView } from './turn.ts';

const HEADER_DEPTHS = [1, 2, 3];

/** The layout to try first: what its headings say. */
export function byHeadings(view: SheetView, turned = false): Layout {
  return { kind: 'headings', turned, view, headers: findHeaders(view) };
}

/** The other layouts that a sheet may have; `before` is the last table of the sheet before it. */
export function rivalsOf(view: SheetView, before: Table | null): Layout[] {
  const side = turnedView(view);
  return [
    ...byContrast(view, false),
    ...continuation(view, before),
    ...bareTable(view),
    byHeadings(side, true),
    ...byContrast(side, true),
  ].filter(({ headers }) => headers.length > 0);
}

function byContrast(view: SheetView, turned: boolean): Layout[] {
  return HEADER_DEPTHS.map((depth) => ({
    kind: 'contrast',
    turned,
    view,
    headers: headersByContrast(view, depth),
  }));
}
