import type { Channel } from '#lib/domain/channel.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { compareWords } from '#lib/messages/compare.ts';
import { channelTotals, type ChannelRow } from './rows.ts';

/** Which channel carries most of the figures. */
export function channelsSentence(rows: readonly ChannelRow[], measure: Measure, period: string): string {
  const words = compareWords.channelsSentence;
  const totals = [...channelTotals(rows)].map(([channel, { value }]) => ({ channel, value: value ?? 0 }));
  const sum = totals.reduce((total, { value }) => total + value, 0);
  if (sum === 0) return words.none(period);
  const [largest] = totals.sort((a, b) => b.value - a.value) as [{ channel: Channel; value: number }];
  if (totals.length === 1) return words.only(largest.channel, measure, period);
  const share = largest.value / sum;
  return (share > 0.5 ? words.half : words.largest)(largest.channel, share, measure, period);
}
