import type { ShownCell, ShownSheet } from '#lib/domain/shown-sheet.ts';

const NARROWEST = 5;
const WIDEST = 34;
/** Of so many of a column's texts, all but the longest tenth fit. */
const FITTING = 0.9;
/** More rows than these say no more about how wide a column is. */
const MANY_ROWS = 400;

/** The width of each column in characters, so that most of its texts fit; merged cells do not count. */
export function columnWidths({ cells, merges, kind }: ShownSheet, cols: readonly number[]): number[] {
  if (kind === 'prose') return [90];
  const wide = new Set(
    merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top} ${left}`),
  );
  const lengths = new Map<number, number[]>();
  const fullest = fullnessOf(cells);
  for (const { row, col, text } of cells) {
    if (row > MANY_ROWS || wide.has(`${row} ${col}`)) continue;
    // A title alone in its row runs on over the cells beside it.
    if (fullest.most > 1 && fullest.rows.get(row) === 1) continue;
    const known = lengths.get(col);
    const length = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
    if (known) known.push(length);
    else lengths.set(col, [length]);
  }
  return cols.map((col) => {
    const sorted = (lengths.get(col) ?? []).sort((a, b) => a - b);
    const fitting = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * FITTING))] ?? 0;
    return Math.min(WIDEST, Math.max(NARROWEST, fitting + 2));
  });
}

/** How many cells with content each row has, and the fullest. */
function fullnessOf(cells: readonly ShownCell[]) {
  const rows = new Map<number, number>();
  let most = 0;
  for (const { row } of cells) {
    const count = (rows.get(row) ?? 0) + 1;
    rows.set(row, count);
    most = Math.max(most, count);
  }
  return { rows, most };
}
