import type { Per } from '#lib/domain/task.ts';
import { collapse } from '#lib/domain/text.ts';
import type { Column } from './column.ts';
import type { SheetView } from '../sheet-view.ts';
import type { Table } from '../table.ts';

const PACES: ReadonlyMap<string, Per> = new Map([
  ['tuần', 'week'],
  ['tháng', 'month'],
  ['quý', 'quarter'],
  ['quí', 'quarter'],
  ['6 tháng', 'half'],
  ['06 tháng', 'half'],
  ['nửa năm', 'half'],
  ['năm', 'year'],
]);

/** What a heading like "Tần suất" may have been taken for. */
const MAY_SAY: ReadonlySet<Column['role']> = new Set(['unknown', 'period', 'plan', 'value']);

/** How often a row is demanded; null where nothing beside it says so. */
export type PaceOf = (row: number) => Per | null;

/** How often each row of a plan demands what it says, where a column of it says so and nothing else: "Kỳ giao: Tháng, Quý". */
export function pacesOf(table: Table, view: SheetView): PaceOf {
  const rows = view.rowsBetween(table.first, table.last);
  const column = table.columns.find(({ role, col }) => MAY_SAY.has(role) && saysPaces(rows, col, view));
  return (row) => (column ? paceIn(view.text(row, column.col)) : null);
}

/** Whether all that stands in a column says how often. */
function saysPaces(rows: readonly number[], col: number, view: SheetView): boolean {
  let saysAny = false;
  for (const row of rows) {
    const text = view.text(row, col);
    if (text === '') continue;
    if (paceIn(text) === null) return false;
    saysAny = true;
  }
  return saysAny;
}

/** "Tháng", "hằng quý", "/năm", "01 tháng". */
function paceIn(text: string): Per | null {
  const word = collapse(text)
    .toLowerCase()
    .replace(/^(?:\/|theo|mỗi|hằng|hàng|một|0?1 )\s*/u, '');
  return PACES.get(word) ?? null;
}
