import { viewWords } from '#lib/messages/views.ts';
import type { LegendEntry } from '#lib/ui/chart/captioned.ts';
import type { ChartTheme } from '#lib/ui/chart/theme.ts';
import { isProvisional } from './provisional.ts';
import type { Tally } from './tally.ts';

/** How provisional numbers look in a chart: bars are hatched, points hollow. */
export type ProvisionalLook = 'hatched' | 'hollow';

/** What a picture that leaves the page says of provisional numbers. */
export function provisionalEntry(
  look: ProvisionalLook,
  theme: ChartTheme,
  name: string = viewWords.provisionalKey,
): LegendEntry {
  return { name, colour: theme.mark, look };
}

/** " (tạm tính)" after a number that may still change; else nothing. */
export function provisionalMark(tally: Tally): string {
  return isProvisional(tally) ? ` (${viewWords.provisional})` : '';
}
