import { statusOf } from '../../task/status.ts';
import type { Column } from './column.ts';
import type { SheetView } from '../sheet-view.ts';
import { columnWith, type Table } from '../table.ts';

/** Where a table of tasks says how far each has come: in words, and in per cent. */
export interface StatusColumns {
  readonly status: Column | undefined;
  readonly percent: Column | undefined;
}

/**
 * Of "Tiến độ (%) | Trạng thái" the one is a percentage and the other says the status in words; of several that may say
 * it, the one in which most cells do.
 */
export function statusColumns(table: Table, view: SheetView): StatusColumns {
  const columns = table.columns.filter(({ role }) => role === 'status');
  const rate = columnWith(table, 'rate') ?? columns.find(isPercentage);
  const spoken = columns.filter((column) => column !== rate);
  const most = Math.max(...spoken.map((column) => saidIn(column, table, view)));
  const status = spoken.find((column) => saidIn(column, table, view) === most);
  return { status, percent: rate };
}

/** "Tiến độ (%)", "Mức độ hoàn thành (tỷ lệ %)". */
function isPercentage({ path }: Column): boolean {
  return /%|phần trăm/iu.test(path.at(-1) ?? '');
}

/** How many of a column's cells say a status. */
function saidIn({ col }: Column, { first, last }: Table, view: SheetView): number {
  const rows = view.rowsBetween(first, last);
  return rows.filter((row) => statusOf(view.text(row, col), view.words) !== null).length;
}
