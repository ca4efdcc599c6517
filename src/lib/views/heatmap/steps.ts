/**
 * The step of the colour scale for a value: 0 … steps − 1, in equal parts of the greatest.
 * Zero is the lightest step; no value has none (null), so that it never looks like zero.
 */
export function stepOf(value: number | null, greatest: number, steps: number): number | null {
  if (value === null) return null;
  if (greatest <= 0 || value <= 0) return 0;
  return Math.min(steps - 1, Math.max(0, Math.ceil((value / greatest) * steps) - 1));
}

/** From which step on text must be white (quality.md 5.4). */
export const WHITE_TEXT_FROM = 3;
