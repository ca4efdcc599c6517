import { parsePeriod, type Period } from '#lib/domain/period.ts';
import { codeOfLabel } from '../../period/label.ts';
import type { SettledPeriod } from '../../period/settle.ts';
import { withColumns, type Table } from '../table.ts';
import { columnAs, eachColumn } from './column.ts';

/** "Tháng 4 | Lũy kế | Tháng 5 | Lũy kế": each is of what had come together by the end of the period left of it. */
export function withRunningColumns(table: Table, { code }: SettledPeriod): Table {
  const report = parsePeriod(code);
  if (!report || !table.columns.some(({ comparison }) => comparison === 'cumulative')) return table;
  let until: Period | null = null;
  const columns = eachColumn(table.columns, (column) => {
    const { role, comparison, period } = column;
    if (role !== 'value') return column;
    if (comparison === 'none' && period && period.kind !== 'year')
      until = parsePeriod(codeOfLabel(period, period.year ?? report.year));
    if (comparison !== 'cumulative' || period || !until) return column;
    const since = { kind: 'months', number: Number(until.to.slice(5, 7)), year: until.year } as const;
    return columnAs(column, { period: since });
  });
  return withColumns(table, columns);
}
