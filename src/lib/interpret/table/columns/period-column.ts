import { dateRangeIn } from '../../period/dates.ts';
import { isTotalLabel } from '../../lexicon/labels.ts';
import { periodInCell } from '../../period/label.ts';
import { columnAs, eachColumn, type Column } from './column.ts';
import type { SheetView } from '../sheet-view.ts';
import { withColumns, columnWith, type Table } from '../table.ts';

/** What else a list of tasks has beside its times. */
const OF_TASKS = [
  'task',
  'lead',
  'coordinating',
  'done',
  'not_done',
  'in_progress',
  'partial',
  'status',
] as const;

/**
 * "Thời gian" beside "Số lượng" in a list of channels, or beside columns of channels, says when that many were counted, where its cells name periods:
 * it is no deadline, and the list none of tasks.
 */
export function withPeriodColumn(table: Table, view: SheetView): Table {
  const times = columnWith(table, 'deadline');
  const counts = columnWith(table, 'value');
  if (!times || !counts || columnWith(table, 'period', ...OF_TASKS) || !namesChannels(table)) return table;
  if (!isMostly(table, view, times, namesPeriod) || !isMostly(table, view, counts, isCount)) return table;
  const columns = eachColumn(table.columns, (column) =>
    column === times ? columnAs(column, { role: 'period' }) : column,
  );
  return withColumns(table, columns);
}

/** Down a column, or across the headings of its figures, which may only say what is counted ("Số tin | Số bài"). */
function namesChannels(table: Table): boolean {
  const isNamed = table.columns.some(
    ({ role, channel, measure }) => role === 'value' && (channel !== null || measure !== null),
  );
  return isNamed || columnWith(table, 'channel', 'content') !== undefined;
}

function namesPeriod(text: string): boolean {
  return periodInCell(text) !== null || dateRangeIn(text) !== null;
}

function isCount(text: string): boolean {
  return /^\d/.test(text);
}

function isMostly(
  { first, last }: Table,
  view: SheetView,
  { col }: Column,
  test: (text: string) => boolean,
): boolean {
  const texts = view
    .rowsBetween(first, last)
    .flatMap((row) => (view.own(row, col) ? [view.text(row, col)] : []))
    .filter((text) => text !== '' && !isTotalLabel(text));
  return texts.filter(test).length * 2 > texts.length;
}
