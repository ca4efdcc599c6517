import { CHANNELS, type Channel } from '#lib/domain/channel.ts';
import { addTallies, EMPTY_TALLY, type Tally } from '../figure/tally.ts';
import { COLOURED } from '../figure/channel-colour.ts';
import { withBound, type UnitFigure, type UnitTally } from '../figure/unit-tally.ts';
import { rankRows, type Ranked } from '../ranking/rank.ts';

/** A unit's figures through one channel; null for a unit without figures. */
export interface ChannelTally extends UnitTally {
  readonly channel: Channel | null;
}

/** A unit with all its channels; its own tally is their sum. */
export type ChannelRow = Ranked<UnitFigure> & {
  readonly channels: ReadonlyMap<Channel, Tally>;
};

/** One row a unit, in the order of its sum; units without a number last. */
export function channelRows(tallies: readonly ChannelTally[]): ChannelRow[] {
  const rows = new Map<string, { unit: UnitTally; channels: Map<Channel, Tally> }>();
  for (const { channel, ...unit } of tallies) {
    const key = unitKey(unit);
    const row = rows.get(key) ?? { unit: { ...unit, ...EMPTY_TALLY }, channels: new Map<Channel, Tally>() };
    if (channel)
      row.channels.set(channel, addTallies(row.channels.get(channel) ?? EMPTY_TALLY, unitOnly(unit)));
    row.unit = { ...row.unit, ...addTallies(row.unit, unit), absent: unit.absent };
    rows.set(key, row);
  }
  return rankRows([...rows.values()].map(({ unit, channels }) => ({ ...withBound(unit), channels })));
}

/** What tells units apart: the registry's id, or the name as written where it knows none. */
export function unitKey(unit: { id: string; name: string }): string {
  return unit.id === '' ? `?${unit.name}` : unit.id;
}

/** Channels with a number anywhere, in the fixed order. */
export function channelsPresent(rows: readonly ChannelRow[]): Channel[] {
  return CHANNELS.filter((channel) =>
    rows.some((row) => (row.channels.get(channel)?.value ?? null) !== null),
  );
}

/** One drawn part: a channel with its own colour, or the rest taken together. */
export interface Part {
  readonly key: Channel | 'others';
  readonly channels: readonly Channel[];
}

/** At most six parts, so that colours can be told apart: the rest is one part "other channels". */
export function partsOf(channels: readonly Channel[]): Part[] {
  const own = channels.filter((channel) => (COLOURED as readonly Channel[]).includes(channel));
  const rest = channels.filter((channel) => !own.includes(channel));
  const parts: Part[] = own.map((channel) => ({ key: channel, channels: [channel] }));
  if (rest.length === 1) parts.push({ key: rest[0]!, channels: rest });
  if (rest.length > 1) parts.push({ key: 'others', channels: rest });
  return parts;
}

/** A unit's tally of one part. */
export function partTally(row: ChannelRow, part: Part): Tally {
  return part.channels
    .map((channel) => row.channels.get(channel) ?? EMPTY_TALLY)
    .reduce(addTallies, EMPTY_TALLY);
}

/** All units' figures by channel. */
export function channelTotals(rows: readonly ChannelRow[]): Map<Channel, Tally> {
  const totals = new Map<Channel, Tally>();
  for (const channel of channelsPresent(rows)) {
    const tallies = rows.map((row) => row.channels.get(channel) ?? EMPTY_TALLY);
    totals.set(channel, tallies.reduce(addTallies, EMPTY_TALLY));
  }
  return totals;
}

function unitOnly(unit: UnitTally): Tally {
  const { value, figures, lower, upper, about, missing, unquantified, noActivity, notApplicable } = unit;
  const { conflicts, absent } = unit;
  return {
    value,
    figures,
    lower,
    upper,
    about,
    missing,
    unquantified,
    noActivity,
    notApplicable,
    conflicts,
    absent,
  };
}
