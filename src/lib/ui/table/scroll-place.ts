/** Pixels of a row of a table whose rows are all of one height. */
export const ROW_HEIGHT = 31;

/** Browsers cannot draw boxes much higher than this; longer tables are scrolled in bigger steps. */
const HIGHEST = 15_000_000;

/** Rows above and below the seen ones are drawn too, so that a scroll finds them there. */
const SPARE = 12;

/** What of a long table is drawn: rows from `first` to before `end`, `above` pixels from the top of `height`. */
export interface DrawnRows {
  readonly first: number;
  readonly end: number;
  readonly above: number;
  readonly height: number;
}

/** The rows to draw when a box of `view` pixels over `count` rows is scrolled by `top` pixels. */
export function drawnAt(top: number, view: number, count: number): DrawnRows {
  const height = heightOf(count);
  const seen = Math.ceil(view / ROW_HEIGHT);
  const steps = Math.max(1, height - view);
  const exact = (Math.min(top, steps) / steps) * Math.max(0, count - view / ROW_HEIGHT);
  const at = height < count * ROW_HEIGHT ? exact : top / ROW_HEIGHT;
  const first = Math.max(0, Math.floor(at) - SPARE);
  const end = Math.min(count, Math.floor(at) + seen + SPARE);
  const above = Math.max(0, Math.min(height - (end - first) * ROW_HEIGHT, top - (at - first) * ROW_HEIGHT));
  return { first, end, above, height };
}

/** The scroll that brings a row into sight, given the present one. */
export function topFor(index: number, top: number, view: number, count: number): number {
  const height = heightOf(count);
  const steps = Math.max(1, height - view);
  const rows = Math.max(1, count - view / ROW_HEIGHT);
  const scale = height < count * ROW_HEIGHT ? steps / rows : ROW_HEIGHT;
  const at = top / scale;
  const seen = Math.max(1, Math.floor(view / ROW_HEIGHT));
  if (index < at) return index * scale;
  if (index >= at + seen - 1) return Math.min(steps, (index - seen + 1.5) * scale);
  return top;
}

function heightOf(count: number): number {
  return Math.min(HIGHEST, count * ROW_HEIGHT);
}
