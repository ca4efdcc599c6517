import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { channelOf } from '../../lexicon/channels.ts';
import type { Column } from '../columns/column.ts';
import type { RowReading } from '../rows/row-reading.ts';
import type { TableContext } from '../table-context.ts';
import { columnWith, type Table } from '../table.ts';

/** Units with figures of which nothing says the channel: they are not taken, and that is said of each column. */
export function doubtWithoutChannel(
  columns: readonly Column[],
  rows: readonly RowReading[],
  context: TableContext,
): void {
  const listed = rows.filter(({ level, unit, isTotal }) => level === 'child' && unit.id !== '' && !isTotal);
  const isOwn = rows.length === 1 && rows[0]!.unit.id !== '' && rows[0]!.unitCell !== undefined;
  doubtColumns(
    columns,
    (isOwn ? rows : listed).map(({ row }) => row),
    context,
  );
}

/** A list of units whose only figures stand below headings that say nothing known ("01 | 02 | 03"). */
export function doubtUnreadList(table: Table, context: TableContext): void {
  const { view, finder, date, reporting } = context;
  const names = columnWith(table, 'unit');
  if (!names) return doubtUnreadChannels(table, context);
  const there = finder.at(date, reporting);
  const rows = view
    .rowsBetween(table.first, table.last)
    .filter((row) => view.own(row, names.col) && there.find(view.text(row, names.col), '').unit !== null);
  doubtColumns(
    table.columns.filter(({ role }) => role === 'unknown'),
    rows,
    context,
  );
}

/** The same of a list of channels: "Kênh | Mức A | Mức B". */
function doubtUnreadChannels(table: Table, context: TableContext): void {
  const { view } = context;
  const names = columnWith(table, 'channel', 'content');
  if (!names) return;
  const rows = view
    .rowsBetween(table.first, table.last)
    .filter((row) => channelOf(view.text(row, names.col), view.words) !== null);
  const unread = table.columns.filter(({ role }) => role === 'unknown');
  if (rows.length > 1) doubtColumns(unread, rows, context);
}

function doubtColumns(
  columns: readonly Column[],
  rows: readonly number[],
  { view, ledger }: TableContext,
): void {
  for (const { col, cells } of columns) {
    const figures = rows.flatMap((row) => view.own(row, col) ?? []).filter(isNumber);
    const heading = cells.at(-1);
    const label = collapse(heading?.text ?? '');
    if (figures.length > 0) ledger.doubt('column-unknown', { label, unread: figures.length }, heading);
  }
}

function isNumber({ value }: Cell): boolean {
  return value.kind === 'number';
}
