import { parsePeriod } from '#lib/domain/period.ts';
import { isCumulativeLabel } from '../../lexicon/labels.ts';
import type { SettledPeriod } from '../../period/settle.ts';
import { cumulative, holds } from './period-cell.ts';
import type { RowReading, Since } from './row-reading.ts';

/** "Lũy kế từ đầu năm", "Cộng dồn từ đầu tháng", "Lũy kế": since when the names of a row say that it counts; null where they name no running total. */
export function sinceIn(names: readonly string[]): Since | null {
  const name = names.find(isCumulativeLabel);
  if (name === undefined) return null;
  if (/(?:đầu|trong) tháng/iu.test(name)) return 'month';
  return /(?:đầu|trong) năm/iu.test(name) ? 'year' : 'report';
}

/**
 * "Lũy kế từ đầu năm" below months, "Cộng dồn từ đầu tháng" below weeks, "Lũy kế 9 tháng" below the total of a quarter:
 * what had come together by then is there to compare with (domain.md 3.2, 58). One that ends a list of all periods since
 * January is the total of them.
 */
export function withRunningRows(rows: readonly RowReading[], ofTable: SettledPeriod): readonly RowReading[] {
  const first = rows.find(({ since }) => since !== null);
  if (!first || endsAll(first, rows)) return rows;
  let above = ofTable;
  return rows.map((row) => {
    if (!row.isTotal) above = row.settled;
    if (row.since === null) return row;
    const settled = row.period ? row.settled : upTo(above, row.since, ofTable);
    return { ...row, settled, isCompared: true };
  });
}

/** Whether a total ends a list whose periods begin in January, of which it is then the sum. */
function endsAll({ row, isOfUnit }: RowReading, rows: readonly RowReading[]): boolean {
  const parts = rows.filter(({ isTotal, isSubset }) => !isTotal && !isSubset);
  if (isOfUnit || parts.some((part) => part.row > row)) return false;
  const periods = parts.map(({ period, settled }) => (period ? parsePeriod(settled.code) : null));
  return periods.length > 1 && periods.some((period) => period?.from.endsWith('-01-01') === true);
}

/** From January, the first of the month or the report's first day to the end of a period. */
function upTo({ code }: SettledPeriod, since: Since, report: SettledPeriod): SettledPeriod {
  const period = parsePeriod(code);
  if (period?.kind !== 'range') return { code: cumulative(code), from: '', to: '' };
  const whole = holds(report.code, code) ? parsePeriod(report.code) : null;
  const year = `${period.to.slice(0, 4)}-01-01`;
  const from = { year, month: `${period.to.slice(0, 7)}-01`, report: whole?.from ?? year }[since];
  return { code: `${from}/${period.to}`, from, to: period.to };
}
