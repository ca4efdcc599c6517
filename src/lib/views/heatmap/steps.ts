/** Steps of the colour scale. */
export const STEPS = 5;

/**
 * The step of the colour scale for a value: 0 … STEPS − 1, in equal parts of the greatest. Zero
 * is the lightest step; no value has none (null), so that it never looks like zero.
 */
export function stepOf(value: number | null, greatest: number): number | null {
  if (value === null) return null;
  if (greatest <= 0 || value <= 0) return 0;
  return Math.min(STEPS - 1, Math.max(0, Math.ceil((value / greatest) * STEPS) - 1));
}
