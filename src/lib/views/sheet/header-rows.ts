import type { ShownRow } from '#lib/domain/shown-sheet.ts';

/** The rows of headings of one table, both included. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

/** The headings of the table in which a row stands: the last ones that begin at or above it, else the first. */
export function headerRowsAt(rows: readonly ShownRow[], row: number | null): HeaderRows | null {
  const runs = runsOf(rows);
  return runs.findLast(({ top }) => row !== null && top <= row) ?? runs[0] ?? null;
}

function runsOf(rows: readonly ShownRow[]): HeaderRows[] {
  const runs: HeaderRows[] = [];
  for (const { row } of rows.filter((each) => each.class === 'header')) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1) runs[runs.length - 1] = { top: last.top, bottom: row };
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}

/**
 * Which row to call what, so that headings are one row more or less at their lower end; null where the only row left
 * is the last.
 */
export function resizedHeader(
  { top, bottom }: HeaderRows,
  by: 1 | -1,
): { readonly row: number; readonly is: 'header' | 'data' } | null {
  if (by === 1) return { row: bottom + 1, is: 'header' };
  return bottom > top ? { row: bottom, is: 'data' } : null;
}
