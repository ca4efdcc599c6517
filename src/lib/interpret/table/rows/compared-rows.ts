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
