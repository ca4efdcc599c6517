/** Which of many ranked units a chart shows. */
export type DrawnPart = 'top' | 'bottom' | 'mine';

/** As many rows as a chart can show at once (quality.md 5.2); of more, `PART` are drawn. */
export const ALL_DRAWN = 40;
export const PART = 20;

/**
 * The rows that a chart draws, in their order: all of up to 40; of more the first or last 20, or
 * the 20 around the chosen unit.
 */
export function drawnRows<Row extends { id: string }>(
  rows: readonly Row[],
  part: DrawnPart,
  mine: string | null,
): readonly Row[] {
  if (rows.length <= ALL_DRAWN) return rows;
  const at = rows.findIndex((row) => row.id === mine);
  const start = {
    top: 0,
    bottom: rows.length - PART,
    mine: Math.max(0, Math.min(rows.length - PART, at - PART / 2)),
  };
  return rows.slice(start[part], start[part] + PART);
}
