import type { RowReading } from '../rows/row-reading.ts';

/**
 * "Tổng" below the communes of "Khu vực I" and again below those of "Khu vực II": of several that claim the whole table
 * each is of the rows of its own section.
 */
export function withTotalsOfGroups(rows: readonly RowReading[]): readonly RowReading[] {
  const added = new Set(rows.filter(({ isTotal, isSubset }) => !isTotal && !isSubset).map(groupOf));
  const claiming = rows.filter((row) => row.isGrandTotal && added.has(row.group));
  if (claiming.length < 2) return rows;
  return rows.map((row) => (claiming.includes(row) ? { ...row, isGrandTotal: false } : row));
}

function groupOf({ group }: RowReading): number {
  return group;
}
