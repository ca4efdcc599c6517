import { parsePeriod } from '#lib/domain/period.ts';
import { codeOfLabel } from '../period/label.ts';
import type { SettledPeriod } from '../period/settle.ts';
import type { Column } from './column.ts';
import type { Table } from './table.ts';

/** Of these, one report tells of one. */
const OF_ONE_REPORT: ReadonlySet<string> = new Set(['month', 'quarter', 'half']);

/**
 * "Quý II | Quý III" in a report of the third quarter: the period before, which was reported in its own time, is there
 * to compare with (domain.md 3.2, 58). In a report of the year they are its parts.
 */
export function withPeriodsBeside(table: Table, { code }: SettledPeriod): Table {
  const own = parsePeriod(code);
  if (!own || !OF_ONE_REPORT.has(own.kind)) return table;
  const said = ({ period, role, comparison }: Column) => {
    const year = period?.year ?? own.year;
    const isFigure = role === 'value' && comparison === 'none' && period?.kind === own.kind;
    return isFigure ? parsePeriod(codeOfLabel(period, year)) : null;
  };
  if (!table.columns.some((column) => said(column)?.from === own.from)) return table;
  const columns = table.columns.map((column): Column => {
    const told = said(column);
    if (!told || !column.period || told.from >= own.from) return column;
    return { ...column, comparison: 'period_before', period: { ...column.period, year: told.year } };
  });
  return { ...table, columns };
}
