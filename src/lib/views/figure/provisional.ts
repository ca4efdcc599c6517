import type { ChartTheme } from '#lib/ui/chart/theme.ts';
import type { Tally } from './tally.ts';

/**
 * Whether a number is only provisional ("tạm tính"): something that belongs to it is announced but not there yet, awaits
 * a decision, or comes from units that have not reported. A bound ("hơn 285") is final, if not exact.
 */
export function isProvisional(tally: Tally): boolean {
  return tally.value !== null && tally.missing + tally.conflicts + tally.absent > 0;
}

/** The look of a bar whose number is provisional: the same colour, hatched (quality.md 5.3). */
export function hatch(theme: ChartTheme) {
  return {
    symbol: 'rect',
    symbolSize: 1,
    dashArrayX: [1, 0],
    dashArrayY: [2, 4],
    rotation: Math.PI / 4,
    color: theme.surface,
  };
}

/** The same of a bar that may be, to be set into its `itemStyle`. */
export function hatchIf(provisional: boolean, theme: ChartTheme) {
  return provisional ? { decal: hatch(theme) } : {};
}

/** The look of a point: filled with its colour, or hollow where its number is provisional. */
export function pointStyle(provisional: boolean, colour: string, theme: ChartTheme) {
  return provisional ? { color: theme.surface, borderColor: colour, borderWidth: 2 } : { color: colour };
}
