import type { Channel } from '#lib/domain/channel.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { compareWords } from '#lib/messages/compare.ts';
import { formatBounded } from '#lib/messages/format.ts';
import type { ChannelRow } from '../channels/rows.ts';
import { boundOf, EMPTY_TALLY } from '../figure/tally.ts';
import { heatCells } from './cells.ts';

/** The strongest cell, and how many cells hold no number. */
export function heatmapSentence(
  rows: readonly ChannelRow[],
  channels: readonly Channel[],
  measure: Measure,
  period: string,
): string {
  const words = compareWords.heatmapSentence;
  const cells = heatCells(rows, channels);
  const known = cells.filter((cell) => cell.value !== null);
  const [first, ...others] = known;
  if (!first) return words.none(period);
  const { row, channel, value } = others.reduce(
    (best, cell) => ((cell.value ?? 0) > (best.value ?? 0) ? cell : best),
    first,
  );
  const text = formatBounded(value ?? 0, boundOf(row.channels.get(channel) ?? EMPTY_TALLY));
  const empty = cells.length - known.length;
  return (
    words.strongest(row.name, channel, text, measure, period) +
    (empty === 0 ? words.end : words.empty(empty, cells.length))
  );
}
