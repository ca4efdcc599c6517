import { CHANNELS, type Channel } from '#lib/domain/channel.ts';
import { parsePeriod, previousYear } from '#lib/domain/period.ts';
import { partsOf, type Part } from '../channels/rows.ts';
import { isProvisional } from '../figure/provisional.ts';
import { addTallies, EMPTY_TALLY, type Tally } from '../figure/tally.ts';

/** The sum of one channel in one period. */
export interface TrendTally extends Tally {
  readonly period: string;
  /** Whether the period's units are those from 01/07/2025 on. */
  readonly after: boolean;
  readonly channel: Channel;
  /** Units with a number in this period, whatever the channel. */
  readonly units: number;
  /** Units of the level at the end of the period; 0 where the line is one unit's or stands on another basis. */
  readonly expected: number;
}

/** One place on the time axis: a period of a year (with or without figures), or the break of 01/07/2025. */
export type Slot =
  | {
      readonly kind: 'period';
      readonly period: string;
      readonly after: boolean;
      readonly units: number;
      readonly expected: number;
    }
  | { readonly kind: 'break' };

export interface Trend {
  readonly slots: readonly Slot[];
  readonly parts: readonly Part[];
  /** For each part, the tally at each slot; null at the break. */
  readonly lines: readonly (readonly (Tally | null)[])[];
  /** All channels together at each slot. */
  readonly sums: readonly (Tally | null)[];
}

/**
 * The years from the first to the last with figures, without holes, and a break where the units changed. `each`: every
 * channel is a line of its own, where each has a panel; otherwise at most six lines.
 */
export function trendOf(tallies: readonly TrendTally[], each = false): Trend {
  const slots = slotsOf(tallies);
  const valued = CHANNELS.filter((channel) =>
    tallies.some((row) => row.channel === channel && row.value !== null),
  );
  const parts = each ? valued.map((key): Part => ({ key, channels: [key] })) : partsOf(valued);
  const at = (slot: Slot, channels: readonly Channel[] | null): Tally | null => {
    if (slot.kind === 'break') return null;
    return tallies
      .filter((row) => row.period === slot.period && (channels === null || channels.includes(row.channel)))
      .reduce<Tally>(addTallies, EMPTY_TALLY);
  };
  return {
    slots,
    parts,
    lines: parts.map((part) => slots.map((slot) => at(slot, part.channels))),
    sums: slots.map((slot) => at(slot, null)),
  };
}

function slotsOf(tallies: readonly TrendTally[]): Slot[] {
  const sorted = [...tallies].sort((a, b) => yearOf(a.period) - yearOf(b.period));
  const newest = sorted.at(-1);
  const oldest = sorted[0];
  if (!newest || !oldest) return [];
  const slots: Slot[] = [];
  let period = newest.period;
  let after = newest.after;
  for (let year = yearOf(newest.period); year >= yearOf(oldest.period); year--) {
    const rows = tallies.filter((row) => yearOf(row.period) === year);
    const wasAfter = rows[0]?.after ?? after;
    if (after && !wasAfter) slots.unshift({ kind: 'break' });
    after = wasAfter;
    const most = (count: (row: TrendTally) => number) => Math.max(0, ...rows.map(count));
    const units = most((row) => row.units);
    slots.unshift({ kind: 'period', period, after, units, expected: most((row) => row.expected) });
    period = previousYear(period) ?? '';
  }
  return slots;
}

/** Whether the number of a line at a slot is provisional: its own figures are, or units have not reported. */
export function isProvisionalAt(slot: Slot | undefined, tally: Tally | null | undefined): boolean {
  if (slot?.kind !== 'period' || !tally || tally.value === null) return false;
  return isProvisional(tally) || slot.units < slot.expected;
}

function yearOf(period: string): number {
  return parsePeriod(period)?.year ?? 0;
}
