import type { Sheet } from '#lib/workbook/workbook.ts';
import { gridOf } from '#lib/workbook/sheet-grid.ts';

/** The columns of facts.csv (contract.md, "facts.csv: one row a figure"), and what an open data set says of the unit besides. */
export const LIST_COLUMNS = [
  ...(['file', 'sheet', 'cell', 'unit_code', 'unit_name', 'unit_level', 'scope', 'period'] as const),
  ...(['channel', 'subchannel', 'measure', 'state', 'value', 'qualifier', 'status', 'source_text'] as const),
  ...(['measure_text', 'of', 'topic', 'period_from', 'period_to', 'unit_id'] as const),
] as const;

export type ListColumn = (typeof LIST_COLUMNS)[number];

/** Which column of a sheet each of them is. */
export type ListColumns = ReadonlyMap<ListColumn, number>;

/** Without these a list tells of no figure; what else it lacks is taken as usual. */
const NEEDED: readonly ListColumn[] = ['unit_name', 'period', 'channel', 'measure', 'value'];

/**
 * The columns of a list of figures in the exchange format, whoever wrote it, in any order and with others between;
 * null where the first row does not name those that no figure can do without.
 */
export function listColumnsOf(sheet: Sheet): ListColumns | null {
  if (sheet.kind !== 'grid') return null;
  const known = new Set<string>(LIST_COLUMNS);
  const columns = new Map<ListColumn, number>();
  for (const { text, col } of gridOf(sheet).cellsIn(0)) {
    const name = text.trim().toLowerCase();
    if (known.has(name) && !columns.has(name as ListColumn)) columns.set(name as ListColumn, col);
  }
  return NEEDED.every((name) => columns.has(name)) ? columns : null;
}
