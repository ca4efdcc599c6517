import { dateRangeIn } from '../../period/dates.ts';
import { isTotalLabel } from '../../lexicon/labels.ts';
import { periodInCell, wholePeriodLabel } from '../../period/label.ts';
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
 * it is no deadline, and the list none of tasks. "Báo cáo cho" above "Quý I/2025" says so, too, whatever it is called.
 */
export function withPeriodColumn(table: Table, view: SheetView): Table {
  const counts = columnWith(table, 'value');
  const named = columnWith(table, 'period');
  if (!counts || columnWith(table, ...OF_TASKS) || !namesChannels(table)) return table;
  if (named) return withDays(table, view, named);
  if (!isMostly(table, view, counts, isCount)) return table;
  const times = table.columns.find(
    (column) =>
      (column.role === 'deadline' && isMostly(table, view, column, namesPeriod)) ||
      (column.role === 'unknown' && isMostly(table, view, column, (text) => wholePeriodLabel(text) !== null)),
  );
  const columns = eachColumn(table.columns, (column) =>
    column === times ? columnAs(column, { role: 'period' }) : column,
  );
  return withColumns(table, columns);
}

/** "Tuần | Thời gian" above "Tuần 1 | 01/7 - 05/7": the days say of when the row is, and the week only which it is. */
function withDays(table: Table, view: SheetView, named: Column): Table {
  const isOfDays = (column: Column) =>
    column.role === 'deadline' && isMostly(table, view, column, (text) => dateRangeIn(text) !== null);
  const days = isMostly(table, view, named, namesPeriod) ? undefined : table.columns.find(isOfDays);
  if (!days) return table;
  const columns = eachColumn(table.columns, (column) => {
    if (column === days) return columnAs(column, { role: 'period' });
    return column === named ? columnAs(column, { role: 'unknown' }) : column;
  });
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
