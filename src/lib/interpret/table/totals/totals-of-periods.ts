import { parsePeriod } from '#lib/domain/period.ts';
import { codeOfLabel } from '../../period/label.ts';
import type { SettledPeriod } from '../../period/settle.ts';
import type { RowReading } from '../rows/row-reading.ts';
import type { TableContext } from '../table-context.ts';
import { columnWith, type Table } from '../table.ts';
import { lastOfGroup } from './totals-of-units.ts';

/** "Tháng 1 … Tháng 6, Cộng": a total below periods is of those listed, and not of the whole year. */
export function withTotalsOfPeriods(
  rows: readonly RowReading[],
  table: Table,
  { view, period }: TableContext,
): readonly RowReading[] {
  if (!rows.some(({ isTotal }) => isTotal)) return rows;
  const column = columnWith(table, 'period');
  if (!column) return withTotalsOverSections(rows, period);
  const isRead = new Set(rows.map(({ row }) => row));
  const holdsUnread = (from: number, to: number) =>
    view.rowsBetween(from, to).some((row) => !isRead.has(row) && view.text(row, column.col) !== '');
  const above: RowReading[] = [];
  return rows.map((total) => {
    if (!total.isTotal && !total.isSubset) above.push(total);
    if (!total.isTotal || total.isHead || total.period !== null) return total;
    const parts = partsOf(total, above);
    const [first, second] = parts;
    if (!first || !second || parts.some(({ period }) => period === null)) return total;
    const code = holdsUnread(first.row, total.row) ? null : spanOf(parts.map(({ settled }) => settled.code));
    const isWithin = code !== null && code.slice(0, 4) === total.settled.code;
    const settled = isWithin ? { code, from: '', to: '' } : total.settled;
    return { ...total, settled };
  });
}

/** "Tổng cộng" below the sections "Tháng 1" and "Tháng 2": of both, and not of the last. */
function withTotalsOverSections(rows: readonly RowReading[], period: SettledPeriod): readonly RowReading[] {
  const codes = new Set(rows.flatMap((row) => (row.isTotal || !row.period ? [] : [row.settled.code])));
  if (codes.size < 2) return rows;
  const span = spanOf([...codes]);
  const isWithin = span !== null && span.slice(0, 4) === period.code;
  const settled = isWithin ? { code: span, from: '', to: '' } : period;
  return rows.map((row) => (row.isGrandTotal ? { ...row, period: null, settled } : row));
}

/** The rows above a total that belong to its group and unit; of a grand total, and where it follows other totals, all. */
function partsOf(total: RowReading, above: readonly RowReading[]): readonly RowReading[] {
  const own = total.isGrandTotal ? [] : lastOfGroup(above, total.group);
  const parts = own.length > 0 ? own : above;
  return total.isOfUnit ? parts.filter(({ unit }) => unit.id === total.unit.id) : parts;
}

/** The half, quarter or months from January that periods of one year fill without a gap; null where they fill none. */
function spanOf(codes: readonly string[]): string | null {
  const periods = [...new Set(codes)].map(parsePeriod).filter((period) => period !== null);
  const [first] = periods;
  if (!first || periods.some(({ kind, year }) => kind === 'range' || year !== first.year)) return null;
  const months = new Set(periods.flatMap(({ from, to }) => monthsBetween(from, to)));
  const [from, to] = [Math.min(...months), Math.max(...months)];
  if (months.size !== to - from + 1) return null;
  if (from === 1 && to > 1) return codeOfLabel({ kind: 'months', number: to, year: null }, first.year);
  if (from === 7 && to === 12) return codeOfLabel({ kind: 'half', number: 2, year: null }, first.year);
  const isQuarter = to === from + 2 && to % 3 === 0;
  return isQuarter ? codeOfLabel({ kind: 'quarter', number: to / 3, year: null }, first.year) : null;
}

function monthsBetween(from: string, to: string): number[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(5, 7))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
