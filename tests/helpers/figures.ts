import type { Channel } from '#lib/domain/channel.ts';
import type { ChannelTally } from '#lib/views/channels/rows.ts';
import { EMPTY_TALLY, type Tally } from '#lib/views/figure/tally.ts';
import type { UnitTally } from '#lib/views/figure/unit-tally.ts';

/** A tally with one exact figure, or as told. */
export function tally(value: number | null, part: Partial<Tally> = {}): Tally {
  return { ...EMPTY_TALLY, value, figures: value === null ? 0 : 1, ...part };
}

/** "Xã <name>" with its figure. */
export function unitTally(name: string, value: number | null, part: Partial<UnitTally> = {}): UnitTally {
  return {
    ...tally(value),
    id: `xa:${name}@2025-07-01`,
    code: name,
    name: `Xã ${name}`,
    type: 'Xã',
    parent: 'Tỉnh Quảng Trị',
    ...part,
  };
}

export function channelTally(
  name: string,
  channel: Channel,
  value: number | null,
  part: Partial<Tally> = {},
): ChannelTally {
  return { ...unitTally(name, value, part), channel };
}
