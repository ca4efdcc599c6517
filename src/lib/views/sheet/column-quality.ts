import { severityOf, type Problem } from '#lib/domain/problem.ts';
import type { ShownSheet } from '#lib/domain/shown-sheet.ts';

/** Of the cells with content below the headings of a column: how many were read, are doubtful, were left as text. */
export interface ColumnQuality {
  readonly read: number;
  readonly doubtful: number;
  readonly unread: number;
}

/** The places "row col" of a sheet at which something is doubtful. */
export function doubtfulPlaces(problems: readonly Problem[], sheetIndex: number): ReadonlySet<string> {
  return new Set(
    problems
      .filter((problem) => problem.place.sheetIndex === sheetIndex && severityOf(problem) !== 'info')
      .map(({ place }) => `${place.row} ${place.col}`),
  );
}

/** How well each column of the tables of a sheet was read. */
export function columnQuality(
  { cells, columns, rows }: ShownSheet,
  doubtful: ReadonlySet<string>,
): ReadonlyMap<number, ColumnQuality> {
  const headings = new Set(rows.flatMap((row) => (row.class === 'header' ? row.row : [])));
  const ranges = new Map<number, { top: number; bottom: number }[]>();
  for (const { col, top, bottom } of columns) {
    const known = ranges.get(col);
    if (known) known.push({ top, bottom });
    else ranges.set(col, [{ top, bottom }]);
  }
  const counts = new Map<number, { read: number; doubtful: number; unread: number }>();
  for (const { row, col, part } of cells) {
    const inTable = ranges.get(col)?.some(({ top, bottom }) => row >= top && row <= bottom) ?? false;
    if (!inTable || headings.has(row)) continue;
    const count = counts.get(col) ?? { read: 0, doubtful: 0, unread: 0 };
    if (part === 'problem' || doubtful.has(`${row} ${col}`)) count.doubtful++;
    else if (part === 'note') count.unread++;
    else count.read++;
    counts.set(col, count);
  }
  return counts;
}
