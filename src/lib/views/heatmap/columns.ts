import type { Channel } from '#lib/domain/channel.ts';
import { channelColumns } from '../channels/columns.ts';
import type { ChannelRow } from '../channels/rows.ts';
import type { ViewColumn } from '../figure/column.ts';
import { isProvisional } from '../figure/provisional.ts';
import { EMPTY_TALLY } from '../figure/tally.ts';
import { heatCells } from './cells.ts';
import { stepOf } from './steps.ts';

/** The columns of the channels' table, with each channel's cells coloured on one scale. */
export function heatmapColumns(
  rows: readonly ChannelRow[],
  channels: readonly Channel[],
): ViewColumn<ChannelRow>[] {
  const greatest = Math.max(0, ...heatCells(rows, channels).map((cell) => cell.value ?? 0));
  return channelColumns(rows, channels).map((column) => {
    const channel = channels.find((each) => each === column.key);
    if (!channel) return column;
    return {
      ...column,
      shade: (row) => stepOf(row.channels.get(channel)?.value ?? null, greatest),
      provisional: (row) => isProvisional(row.channels.get(channel) ?? EMPTY_TALLY),
    };
  });
}
