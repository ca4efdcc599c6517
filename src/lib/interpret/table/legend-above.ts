import { legendIn } from '../task/legend.ts';
import type { HeaderRows } from './find-headers.ts';
import type { SheetView } from './sheet-view.ts';

/** The signs that the lines above a table explain, those right before a table of a text document too, by their lower case. */
export function legendAbove(view: SheetView, header: HeaderRows): ReadonlyMap<string, string> {
  const above = view.rowsBetween(0, header.top - 1).flatMap((row) => view.cellsIn(row));
  return legendIn([...(view.sheet.above ?? []), ...above.map((cell) => view.lineOf(cell))]);
}
