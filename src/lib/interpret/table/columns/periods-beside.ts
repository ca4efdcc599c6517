import { parsePeriod, type Period } from '#lib/domain/period.ts';
import { codeOfLabel } from '../../period/label.ts';
import type { SettledPeriod } from '../../period/settle.ts';
import { columnAs, eachColumn, isOfReport, type Column } from './column.ts';
import { withColumns, type Table } from '../table.ts';

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
  const isNamed = table.columns.some((column) => said(column)?.from === own.from);
  if (!isNamed && !table.columns.some(isOfReport)) return table;
  const sinceJanuary = cumulativeBeside(table, own);
  const columns = eachColumn(table.columns, (column) => {
    if (column === sinceJanuary) return columnAs(column, { comparison: 'cumulative' });
    const told = said(column);
    if (!isNamed || !told || !column.period || told.from >= own.from) return column;
    return columnAs(column, { comparison: 'period_before', period: { ...column.period, year: told.year } });
  });
  return withColumns(table, columns);
}

/**
 * "Tháng 5 | 5 tháng đầu năm": beside the figures of the period the cumulative ones compare, as "Lũy kế" does; among
 * several periods they may be the sum of the others.
 */
function cumulativeBeside({ columns }: Table, own: Period): Column | undefined {
  const dated = columns.filter(
    ({ role, comparison, period }) => role === 'value' && comparison === 'none' && period !== null,
  );
  const others = dated.flatMap((column) => {
    const told = parsePeriod(codeOfLabel(column.period!, column.period!.year ?? own.year));
    return told && (told.from !== own.from || told.to !== own.to) ? [{ column, told }] : [];
  });
  const [only, another] = others;
  if (!only || another) return undefined;
  const { from, to } = only.told;
  return from === `${own.year}-01-01` && from < own.from && to === own.to ? only.column : undefined;
}
