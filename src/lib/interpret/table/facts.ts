import type { Channel } from '#lib/domain/channel.ts';
import type { Measure } from '#lib/domain/measure.ts';
import type { Target } from '#lib/domain/task.ts';
import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { valueReader } from '../answered/values.ts';
import type { Column } from './columns/column.ts';
import { unnamedInGroups } from './columns/unnamed-in-group.ts';
import { quantitiesInProse } from '../quantity/in-prose.ts';
import { withComparedRows } from './rows/compared-rows.ts';
import { withDistrictTotals } from './totals/district-totals.ts';
import type { Draft } from './rows/draft.ts';
import { FactMaker } from './figures/fact-maker.ts';
import { withParts } from './rows/outline.ts';
import { withPeriodTotals } from './totals/period-totals.ts';
import { readPlan } from './quotas/read-plan.ts';
import { isValue, RowKinds } from './rows/row-kind.ts';
import { doubtPercentAmongCounts } from './figures/percent-among-counts.ts';
import { RowFigures } from './figures/row-figures.ts';
import type { RowReading } from './rows/row-reading.ts';
import { readRows } from './rows/rows.ts';
import { withRunningRows } from './rows/running-rows.ts';
import { withSectionTotals } from './totals/section-totals.ts';
import type { TableContext } from './table-context.ts';
import { doubtUnreadList, doubtWithoutChannel } from './figures/unread-lists.ts';
import { columnWith, type Table } from './table.ts';
import { withTotalsOfChannels } from './totals/totals-of-channels.ts';
import { withTotalsOfPeriods } from './totals/totals-of-periods.ts';
import { withTotalsOfGroups } from './totals/totals-of-groups.ts';
import { withTotalsOfUnits } from './totals/totals-of-units.ts';

/** What a table of counts says: its figures, each with its cell, and the quotas of its plan columns. */
export interface TableFacts {
  readonly drafts: readonly Draft[];
  readonly targets: readonly Target[];
}

/** Reads a table of counts; marks what was read and doubts what could not be. */
export function readFacts(table: Table, context: TableContext): TableFacts {
  const { view, ledger } = context;
  const kinds = new RowKinds(table, view);
  const ofUnits = withTotalsOfUnits(withTotalsOfGroups(readRows(table, context, kinds)), kinds);
  const totalled = withTotalsOfPeriods(ofUnits, table, context);
  const running = withRunningRows(totalled, context.period);
  const all = withComparedRows(running, kinds, context.period);
  const rows = all.filter(({ demands }) => demands === null);
  const columns = table.columns.filter(isValue);
  if (all.length === 0) {
    if (columns.length === 0) doubtUnreadList(table, context);
    return NOTHING;
  }
  const isNamed = namesAnyChannel(table, all, context);
  if (!isNamed && !(context.isOfPublicity && columns.some(countsPublicity))) {
    doubtWithoutChannel(columns, rows, context);
    return NOTHING;
  }
  for (const column of table.columns) for (const cell of column.cells) ledger.mark(cell, 'label');
  const maker = new FactMaker(table, context, kinds, rows);
  const read = valueReader(table, context);
  const figures = new RowFigures(table, columns, context, maker, read);
  rows.forEach((row) => figures.take(row));
  const { drafts } = figures;
  const named = withTotalsOfChannels(withParts(drafts), table);
  const divided = withSectionTotals(named, table, view);
  const settled = withDistrictTotals(withPeriodTotals(divided));
  const doubtColumn = ({ cells }: Column, count: number) => {
    const cell = cells.at(-1);
    ledger.doubt('column-unknown', { label: collapse(cell?.text ?? ''), unread: count }, cell);
  };
  for (const column of unnamedColumns(settled, table, context)) doubtColumn(column, 0);
  for (const column of unnamedInGroups(table, view)) {
    const first = settled.find((draft) => draft.column === column);
    const label = column.path.at(-1) ?? '';
    if (first) ledger.doubt('column-unknown', { label, unread: 0 }, first.cell);
  }
  for (const { column, count } of unreadColumns(rows, table, context)) doubtColumn(column, count);
  doubtPercentAmongCounts(drafts, ledger);
  settled.forEach(({ fact, cell }) => ledger.mark(cell, fact.status === 'total' ? 'total' : 'fact'));
  return { drafts: settled, targets: readPlan(table, context, all, maker, read) };
}

const NOTHING: TableFacts = { drafts: [], targets: [] };

/** Columns of figures of which nothing but a title names the channel, in a table whose other columns name theirs. */
function unnamedColumns(
  drafts: readonly Draft[],
  table: Table,
  { channel: ofTitle }: TableContext,
): Column[] {
  const areByRows = columnWith(table, 'channel', 'content') !== undefined;
  const areNamed =
    table.columns.some(({ channel }) => channel !== null) || (!areByRows && drafts.every(isOfNone));
  const named = new Set(table.columns.filter(isValue).flatMap(({ channel }) => channel ?? []));
  const isOnlyOfTitle = (channel: Channel) =>
    channel === ofTitle?.channel && named.size > 0 && !named.has(channel);
  const saysNone = ({ column, row }: Draft) =>
    !column.channel && !column.readAs && !row.channel && !row.isTotal;
  const unnamed = drafts.filter(
    (draft) =>
      saysNone(draft) && ((draft.fact.channel === 'other' && areNamed) || isOnlyOfTitle(draft.fact.channel)),
  );
  return [...new Set(unnamed.map(({ column }) => column))];
}

function isOfNone({ fact: { channel } }: Draft): boolean {
  return channel === 'other' || channel === 'all';
}

/** Columns of figures, as numbers or with their words ("18 tin, bài"), whose headings say nothing known. */
function unreadColumns(rows: readonly RowReading[], table: Table, { view }: TableContext) {
  return table.columns
    .filter(({ role }) => role === 'unknown')
    .flatMap((column) => {
      const cells = rows.flatMap(({ row }) => view.own(row, column.col) ?? []);
      const count = cells.filter(isFigure).length;
      return count * 2 > cells.length ? [{ column, count }] : [];
    });
}

const LONGEST_FIGURE = 30;

function isFigure({ value, text }: Cell): boolean {
  if (value.kind !== 'text') return value.kind === 'number';
  return /^\s*\d/.test(text) && text.length <= LONGEST_FIGURE && quantitiesInProse(text).length > 0;
}

/** What is done to make something known; of people or households anything may be counted. */
const DONE: ReadonlySet<Measure | null> = new Set<Measure>([
  'item',
  'broadcast',
  'session',
  'copy',
  'piece',
  'duration',
]);

function countsPublicity({ measure }: Column): boolean {
  return DONE.has(measure);
}

function namesAnyChannel(table: Table, rows: readonly RowReading[], { channel }: TableContext): boolean {
  return (
    channel !== null ||
    table.columns.some((column) => column.channel ?? (column.readAs && isValue(column))) ||
    rows.some((row) => row.channel)
  );
}
