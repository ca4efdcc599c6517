/** Which of many ranked units a chart shows. */
export type DrawnPart = 'top' | 'bottom' | 'mine';

/** As many bars as a chart can show at once (quality.md 5.2); of more, `PART` are drawn. */
const ALL_DRAWN = 40;
const PART = 20;

/** How many rows a chart draws at once, and how many of them where there are more. */
export interface DrawnLimits {
  readonly all: number;
  readonly part: number;
}

export const BARS: DrawnLimits = { all: ALL_DRAWN, part: PART };
/** Before a room: few enough for type that is read from the last row. */
export const SLIDE_BARS: DrawnLimits = { all: 12, part: 12 };
/** On paper: of more, the bars would fill a page, too small to read. The table has them all. */
export const PAPER_BARS: DrawnLimits = { all: 24, part: 20 };
/** Lines of units, each named at its end (quality.md 5.2). */
export const LINES: DrawnLimits = { all: 12, part: 12 };

/**
 * The rows that a chart draws, in their order: all where they are few enough (bars: 40); of more the first or last
 * (bars: 20), or those around the chosen unit.
 */
export function drawnRows<Row extends { id: string }>(
  rows: readonly Row[],
  part: DrawnPart,
  mine: string | null,
  { all, part: size }: DrawnLimits = BARS,
): readonly Row[] {
  if (rows.length <= all) return rows;
  const at = rows.findIndex((row) => row.id === mine);
  const start = {
    top: 0,
    bottom: rows.length - size,
    mine: Math.max(0, Math.min(rows.length - size, at - size / 2)),
  };
  return rows.slice(start[part], start[part] + size);
}

/** Of ordered rows all where they are few enough, of more as many of the first as of the last. */
export function bothEnds<Row>(rows: readonly Row[], { all, part }: DrawnLimits): readonly Row[] {
  return rows.length <= all ? rows : [...rows.slice(0, part / 2), ...rows.slice(-part / 2)];
}
