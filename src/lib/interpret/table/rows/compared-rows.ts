import { inYear, parsePeriod } from '#lib/domain/period.ts';
import { isYearBeforeRow } from '../../lexicon/labels.ts';
import type { SettledPeriod } from '../../period/settle.ts';
import { periodOfFigure } from './period-cell.ts';
import type { RowKinds } from './row-kind.ts';
import type { RowReading } from './row-reading.ts';

/**
 * "Cùng kỳ 2023" below the units, or below the row of each: figures of the same period as those above it, a year earlier
 * (domain.md 3.2, 58).
 */
export function withComparedRows(
  rows: readonly RowReading[],
  kinds: RowKinds,
  ofTable: SettledPeriod,
): readonly RowReading[] {
  const isCompared = ({ row, isTotal, isHead }: RowReading) =>
    isTotal && !isHead && kinds.stubTexts(row).some(isYearBeforeRow);
  const earlier = earlierRows(rows, ofTable);
  if (earlier.size > 0) return rows.map((row) => (earlier.has(row) ? { ...row, isCompared: true } : row));
  if (!rows.some(isCompared)) return rows;
  let above = ofTable;
  return rows.map((row) => {
    if (!isCompared(row)) {
      above = row.settled;
      return row;
    }
    const base = row.period?.kind === 'year' ? above : row.settled;
    const settled = periodOfFigure([row.period], base, null, 'year_before');
    return { ...row, settled, isCompared: true };
  });
}

/** "Quý I năm 2022" below the months of a table about the first quarter of 2023: that quarter, a year earlier. */
function earlierRows(rows: readonly RowReading[], { code }: SettledPeriod): ReadonlySet<RowReading> {
  const own = parsePeriod(code)?.year;
  const before = own === undefined ? null : inYear(code, own - 1);
  if (before === null) return new Set();
  const found = rows.filter(({ period, settled }) => period !== null && settled.code === before);
  const others = rows.filter(({ settled }) => parsePeriod(settled.code)?.year === own);
  return new Set(others.length >= found.length ? found : []);
}
