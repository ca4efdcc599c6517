import { isYearBeforeRow } from '../lexicon/labels.ts';
import { periodOfFigure } from './period-cell.ts';
import type { RowKinds } from './row-kind.ts';
import type { RowReading } from './row-reading.ts';

/** "Cùng kỳ 2023" below the units: figures of all of them, of the same period a year earlier (domain.md 3.2, 58). */
export function withComparedRows(rows: readonly RowReading[], kinds: RowKinds): readonly RowReading[] {
  const isCompared = ({ row, isTotal, isHead }: RowReading) =>
    isTotal && !isHead && kinds.stubTexts(row).some(isYearBeforeRow);
  if (!rows.some(isCompared)) return rows;
  return rows.map((row) => {
    if (!isCompared(row)) return row;
    const settled = periodOfFigure([row.period], row.settled, null, 'year_before');
    return { ...row, settled, isCompared: true };
  });
}
