import { previousYear } from '#lib/domain/period.ts';
import { codeOfLabel } from '../period/label.ts';
import type { SettledPeriod } from '../period/settle.ts';
import type { Column } from './column.ts';
import type { Table } from './table.ts';

/**
 * "6 tháng 2023 | 6 tháng 2024" in a table about the first half of 2024: the column of the year before compares with
 * the one beside it (domain.md 3.2, 58). A table about several years holds figures of each.
 */
export function withYearsBeside(table: Table, { code }: SettledPeriod): Table {
  const before = previousYear(code);
  const says = ({ period }: Column) => (period?.year == null ? null : codeOfLabel(period, period.year));
  if (before === null || !table.columns.some((column) => column.role === 'value' && says(column) === code))
    return table;
  const columns = table.columns.map((column): Column => {
    const isCompared = column.role === 'value' && column.comparison === 'none' && says(column) === before;
    return isCompared ? { ...column, comparison: 'year_before' } : column;
  });
  return { ...table, columns };
}
