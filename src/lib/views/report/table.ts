import type { ReportTable } from '#lib/export/official/report.ts';
import type { ViewColumn } from '../figure/column.ts';

/** Ranks, codes and days are no amounts and no words: they stand in the middle. */
const CENTRED: ReadonlySet<string> = new Set(['rank', 'code', 'day']);

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
      align: CENTRED.has(key) ? 'center' : align === 'end' ? 'right' : 'left',
    })),
    rows: rows.map((row) => kept.map((column) => column.text(row))),
    values: rows.map((row) => kept.map((column) => (column.value ? column.value(row) : column.text(row)))),
  };
}
