import type { ReportTable } from '#lib/export/official/report.ts';
import type { ViewColumn } from '../figure/column.ts';

/** Shares of the width of a page; numbers and codes need little, names and remarks much. */
const WIDTHS: Readonly<Record<string, number>> = {
  name: 46,
  parent: 34,
  remark: 40,
  rank: 14,
  code: 18,
  files: 50,
  reason: 40,
};
const USUAL_WIDTH = 24;

/** A view's table as one of the report: the same columns, words and numbers, but for those left out. */
export function reportTable<Row>(
  title: string,
  columns: readonly ViewColumn<Row>[],
  rows: readonly Row[],
  without: readonly string[] = [],
): ReportTable {
  const kept = columns.filter(({ key }) => !without.includes(key));
  return {
    title,
    columns: kept.map(({ key, label, align }) => ({
      label,
      align: align === 'end' ? 'right' : 'left',
      width: WIDTHS[key] ?? USUAL_WIDTH,
    })),
    rows: rows.map((row) => kept.map((column) => column.text(row))),
    values: rows.map((row) => kept.map((column) => (column.value ? column.value(row) : column.text(row)))),
  };
}
