/** What a room sees: one figure of one view. `figure` is counted from 0; `last` until the page tells how many it has. */
export interface Slide {
  readonly view: number;
  readonly figure: number | 'last';
}

/** How many there are of both: `figures` on the page that is shown. A page without figures is one slide as a whole. */
export interface SlideCounts {
  readonly views: number;
  readonly figures: number;
}

/** The slide after (`by` 1) or before (-1) this one; null at either end. */
export function slideBeside(
  { view, figure }: Slide,
  by: 1 | -1,
  { views, figures }: SlideCounts,
): Slide | null {
  const next = figureOf({ view, figure }, figures) + by;
  if (next >= 0 && next < Math.max(1, figures)) return { view, figure: next };
  const beside = view + by;
  if (beside < 0 || beside >= views) return null;
  return { view: beside, figure: by > 0 ? 0 : 'last' };
}

/** Which of so many figures is shown. */
export function figureOf({ figure }: Slide, figures: number): number {
  const last = Math.max(0, figures - 1);
  return figure === 'last' ? last : Math.min(figure, last);
}
