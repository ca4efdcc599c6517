import type { Cell } from '#lib/workbook/workbook.ts';
import type { Heading } from '../lexicon/headings.ts';
import { withAnswering } from './columns/answering-columns.ts';
import { withAttendance } from './columns/attendance-columns.ts';
import type { Body } from './body-texts.ts';
import { withChannelColumn } from './columns/channel-column.ts';
import type { Column } from './columns/column.ts';
import { withComparedChannels } from './columns/compared-columns.ts';
import { columnRuns } from './columns/column-runs.ts';
import { withCountColumn } from './columns/count-column.ts';
import { withCountedMarks } from './columns/counted-marks.ts';
import { withResultsOfPlans } from './columns/results-of-plans.ts';
import { withCountsUnderWords } from './columns/counts-under-words.ts';
import { withCountedTasks } from './columns/counted-tasks.ts';
import { withEvidence } from './columns/evidence-columns.ts';
import { withFinishedDays } from './columns/finished-days.ts';
import { withDescribing } from './columns/describing-columns.ts';
import type { Header, HeaderRows } from './find-headers.ts';
import { withLevelColumns } from './columns/level-columns.ts';
import { withOfficeColumns } from './columns/office-columns.ts';
import { withOrdinalColumn } from './columns/ordinal-column.ts';
import { withOwnTotals } from './columns/own-totals.ts';
import { withMarkedResults } from './columns/marked-results.ts';
import { withPlannedPairs } from './columns/planned-pairs.ts';
import { withPartColumns } from './columns/part-columns.ts';
import { withoutDerivedRates } from './columns/rate-columns.ts';
import { withSexColumns } from './columns/sex-columns.ts';
import { withoutSoleTotal } from './columns/sole-total.ts';
import { withMeasureColumn } from './columns/measure-column.ts';
import { withTargetColumns } from './columns/target-columns.ts';
import { withUnheardNames } from './columns/unheard-names.ts';
import { withCountedResults, withoutWordColumns, withUnitColumn } from './columns/unit-column.ts';
import type { SheetView } from './sheet-view.ts';

/** One table of a sheet: its columns, and the rows (both included) in which its body may stand. */
export interface Table {
  readonly header: HeaderRows;
  readonly columns: readonly Column[];
  readonly left: number;
  readonly right: number;
  readonly first: number;
  readonly last: number;
}

/** The tables under one header; several may stand side by side. */
export function tablesUnder(
  view: SheetView,
  header: Header,
  last: number,
  isUnit: (text: string) => boolean,
): Table[] {
  const body = { view, first: header.bottom + 1, last };
  const runs = header.columns ? [header.columns] : columnRuns(view, header, last, isUnit);
  return runs.map((columns) => ({
    header,
    columns: settledColumns(columns, body, isUnit),
    left: columns[0]!.col,
    right: columns.at(-1)!.col,
    first: body.first,
    last,
  }));
}

/** What the columns of a table are once its other columns and its cells have been looked at. */
function settledColumns(
  columns: readonly Column[],
  body: Body,
  isUnit: (text: string) => boolean,
): readonly Column[] {
  const { words } = body.view;
  const done = withResultsOfPlans(withCountsUnderWords(columns, body));
  const dated = withPlannedPairs(
    withTargetColumns(withFinishedDays(withOrdinalColumn(done, body)), body),
    body,
  );
  const counted = withCountedTasks(
    withCountedMarks(withMarkedResults(dated, body, words), body),
    body,
    words,
  );
  const grouped = withPartColumns(withoutSoleTotal(withLevelColumns(counted, body), body), body);
  const told = withoutDerivedRates(
    withEvidence(withOwnTotals(withComparedChannels(withAttendance(withSexColumns(grouped))))),
    words,
  );
  const named = withChannelColumn(withUnitColumn(withDescribing(told, body), body, isUnit), body, words);
  const measured = withCountColumn(withMeasureColumn(withOfficeColumns(named), body, words), body);
  const counting = withoutWordColumns(withCountedResults(measured, body), body);
  return withAnswering(withUnheardNames(counting, body), body, words);
}

/** The same table with other columns; all tables are of one hidden class. */
export function withColumns(table: Table, columns: readonly Column[]): Table {
  if (columns === table.columns) return table;
  const { header, left, right, first, last } = table;
  return { header, columns, left, right, first, last };
}

/** The first column of a role. */
export function columnWith(table: Table, ...roles: readonly Column['role'][]): Column | undefined {
  for (const role of roles) {
    const column = table.columns.find((each) => each.role === role);
    if (column) return column;
  }
  return undefined;
}

/** The value columns that stand with one under the same top heading; of a column with a heading of its own, all. */
export function siblingsOf(table: Table, column: Column): Column[] {
  const group = column.cells.length > 1 ? column.cells[0] : undefined;
  return table.columns.filter(
    (other) =>
      other !== column &&
      (other.role === 'value' || other.role === 'unit_value') &&
      (group === undefined || other.cells[0] === group),
  );
}

/** The cells of a row that begin inside a table's columns. */
export function cellsOf({ left, right }: Table, view: SheetView, row: number): readonly Cell[] {
  const cells = view.cellsIn(row);
  const isWithin = (cells[0]?.col ?? left) >= left && (cells.at(-1)?.col ?? right) <= right;
  return isWithin ? cells : cells.filter(({ col }) => col >= left && col <= right);
}

/**
 * A table of tasks has a column of tasks, or of contents beside who does them and by when; marks of done and not done
 * make it one whatever channels its headings name. A list of numbers with their units of measure, or beside what was
 * planned, is none, though each line says when it was sent or how it was judged.
 */
export function isTaskTable(table: Table): boolean {
  const has = (...roles: readonly Heading[]) => columnWith(table, ...roles) !== undefined;
  if (has('task', 'content') && has('done') && has('not_done')) return true;
  if (table.columns.some(({ channel }) => channel !== null)) return false;
  const isList = has('value') && has('channel', 'content') && has('measure', 'plan');
  if (isList && !has('task')) return false;
  return (
    has('task') ||
    (has('content', 'channel') && has('lead', 'coordinating', 'deadline', 'done', 'not_done', 'status'))
  );
}
