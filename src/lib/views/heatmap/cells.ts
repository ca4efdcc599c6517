import type { Channel } from '#lib/domain/channel.ts';
import type { ChannelRow } from '../channels/rows.ts';

/** A cell of the map; `value` is null where there is no number. */
export interface HeatCell {
  readonly row: ChannelRow;
  readonly channel: Channel;
  readonly value: number | null;
}

/** All cells, unit by unit. */
export function heatCells(rows: readonly ChannelRow[], channels: readonly Channel[]): HeatCell[] {
  return rows.flatMap((row) =>
    channels.map((channel) => ({ row, channel, value: row.channels.get(channel)?.value ?? null })),
  );
}
