import { inYear, parsePeriod } from '#lib/domain/period.ts';
import { codeOfLabel } from '../../period/label.ts';
import type { SettledPeriod } from '../../period/settle.ts';
import { columnAs, eachColumn, isOfReport, type Column } from './column.ts';
import { withColumns, type Table } from '../table.ts';

/**
 * "6 tháng 2023 | 6 tháng 2024" in a table about the first half of 2024: the columns of the years before compare with
 * the one beside them (domain.md 3.2, 58), and so does "Năm 2023" beside "Thực hiện". A table about several years holds figures of each: its titles name them all.
 */
export function withYearsBeside(
  given: Table,
  { code }: SettledPeriod,
  titles: readonly string[] = [],
): Table {
  const table = withPartsOfYears(given, code);
  const own = parsePeriod(code)?.year ?? null;
  const says = ({ period }: Column) => (period?.year == null ? null : codeOfLabel(period, period.year));
  if (own === null) return table;
  const isDone = ({ role }: Column) => isFigure(role) || role === 'result';
  const isNamed = table.columns.some((column) => isDone(column) && says(column) === code);
  if (!isNamed && !table.columns.some(isOfReport)) return table;
  const columns = eachColumn(table.columns, (column) => {
    const year = column.period?.year ?? own;
    const isCompared =
      isFigure(column.role) &&
      column.comparison === 'none' &&
      (says(column) === inYear(code, year) || (!isNamed && column.period?.kind === 'year')) &&
      (year === own - 1 || (year < own && !titles.some((title) => isAbout(title, year))));
    return isCompared ? columnAs(column, { comparison: 'year_before' }) : column;
  });
  return withColumns(table, columns);
}

/** "2023 | 2024" in a table about the first quarter of 2024 head that quarter of either year: 2024 is not over yet. */
function withPartsOfYears(table: Table, code: string): Table {
  const { kind = 'year', number = 0, year: own = 0 } = parsePeriod(code) ?? {};
  if (kind === 'year' || kind === 'range') return table;
  const figures = table.columns.filter(({ role }) => isFigure(role));
  const years = new Set(
    figures.flatMap(({ period }) => (period?.kind === 'year' ? (period.year ?? []) : [])),
  );
  const areOnly = figures.every(({ period }) => period === null || period.kind === 'year');
  if (!areOnly || years.size < 2 || !years.has(own) || figures.some(isOfReport)) return table;
  const columns = eachColumn(table.columns, (column) => {
    if (!figures.includes(column) || column.period?.kind !== 'year') return column;
    return columnAs(column, { period: { kind, number, year: column.period.year } });
  });
  return withColumns(table, columns);
}

function isFigure(role: Column['role']): boolean {
  return role === 'value' || role === 'unit_value';
}

/** "Giai đoạn 2022 - 2024": of several years, where "so với năm 2022" only compares. */
function isAbout(title: string, year: number): boolean {
  const about = title.replace(/so (?:với|sánh).*$/iu, '');
  const [first, ...others] = [...about.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([found]) => Number(found));
  return first !== undefined && first <= year && others.length > 0;
}
