import type { Channel } from '#lib/domain/channel.ts';
import type { ChartTheme } from '#lib/ui/chart/theme.ts';

/** Channels with a colour of their own, in the order of `ChartTheme.series`; the last colour is for all others. */
export const COLOURED = [
  'portal',
  'radio',
  'social',
  'banner',
  'meeting',
] as const satisfies readonly Channel[];

/** The colour of a channel: the same on all screens (C54). */
export function channelColour(channel: Channel | 'others', theme: ChartTheme): string {
  const index = (COLOURED as readonly string[]).indexOf(channel);
  return theme.series[index < 0 ? theme.series.length - 1 : index] ?? theme.mark;
}
