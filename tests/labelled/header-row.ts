import type { Sheet } from '#lib/workbook/workbook.ts';

/** Ordinals, names, and at least one column of what is said of them. */
const LEAST_CELLS = 3;

/** The first row of so many cells: that of a sheet's headings. */
export function headerRow({ cells }: Sheet): number {
  const counts = new Map<number, number>();
  for (const { row } of cells) counts.set(row, (counts.get(row) ?? 0) + 1);
  return [...counts].find(([, count]) => count >= LEAST_CELLS)?.[0] ?? 0;
}
