import type { LayoutKind } from '#lib/domain/interpretation.ts';
import { withAnsweredHeadings } from '../answered/headings.ts';
import { findHeaders, type Header } from '../table/find-headers.ts';
import type { SheetView } from '../table/sheet-view.ts';
import type { Table } from '../table/table.ts';
import { TURNED } from './arrangement.ts';
import { bareTable } from './bare.ts';
import { continuation, continued } from './continuation.ts';
import { headersByContrast } from './contrast.ts';
import type { Layout } from './layout.ts';
import { turnedView } from './turn.ts';

const HEADER_DEPTHS = [1, 2, 3];

/** The layout to try first: what its headings say. */
export function byHeadings(view: SheetView, turned = false): Layout {
  return { kind: 'headings', turned, view, headers: findHeaders(view), ...(turned && ON_SIDE) };
}

const ON_SIDE = { arrangement: TURNED };

/** A table on its side is read by people too: it has no more columns than they can look over. */
const MOST_TURNED = 256;

/**
 * The layouts that a sheet may have besides the one by its headings; `before` is the last table of the sheet before it.
 */
export function rivalsOf({ view, headers }: Layout, before: Table | null): Layout[] {
  const side = view.rows.length <= MOST_TURNED ? turnedView(view) : null;
  return [
    ...byContrast(view, false).filter((rival) => !isSame(rival.headers, headers)),
    ...continuation(view, before),
    ...(headers.length === 0 ? bareTable(view) : []),
    ...(side ? [byHeadings(side, true), ...byContrast(side, true)] : []),
  ].filter((rival) => rival.headers.length > 0);
}

/** The layouts of one kind, for a sheet of which a person said that it is of that kind. */
export function layoutsAs(
  kind: LayoutKind,
  turned: boolean,
  view: SheetView,
  before: Table | null,
): readonly Layout[] {
  const side = turned ? turnedView(view) : view;
  switch (kind) {
    case 'headings':
      return [byHeadings(side, turned)];
    case 'contrast':
      return byContrast(side, turned);
    case 'continued':
      return before && !turned ? continued(view, before) : [];
    case 'bare':
      return turned ? [] : bareTable(view);
  }
}

function isSame(some: readonly Header[], others: readonly Header[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ top, bottom }, i) => top === others[i]?.top && bottom === others[i]?.bottom)
  );
}

function byContrast(view: SheetView, turned: boolean): Layout[] {
  return HEADER_DEPTHS.map((depth) => ({
    kind: 'contrast',
    turned,
    view,
    headers: withAnsweredHeadings(headersByContrast(view, depth), view),
    ...(turned && ON_SIDE),
  }));
}
