import type { Measure } from '#lib/domain/measure.ts';
import { formatBounded } from '#lib/messages/format.ts';
import { trendWords } from '#lib/messages/trends.ts';
import { changeBetween } from '../changes/change.ts';
import { boundOf, type Tally } from '../figure/tally.ts';
import type { Slot, Trend } from './rows.ts';

type PeriodSlot = Extract<Slot, { kind: 'period' }>;

/**
 * The chosen period, or else the newest one with figures, against the year before it: what moved,
 * or why that cannot be said. `sameGround`: both sides of 01/07/2025 are of the same ground and can be compared.
 */
export function trendSentence(
  trend: Trend,
  who: string,
  measure: Measure,
  chosen?: string,
  sameGround = false,
): string {
  const words = trendWords.trendSentence;
  const points = trend.slots.flatMap((slot, index) => {
    const sum = trend.sums[index];
    return slot.kind === 'period' && sum && sum.value !== null ? [{ slot, sum, index }] : [];
  });
  const last = points.find(({ slot }) => slot.period === chosen) ?? points.at(-1);
  if (!last) return words.none(who);
  const value = formatBounded(last.sum.value ?? 0, boundOf(last.sum));
  const { period } = last.slot;
  const next = last.index - 1;
  const at = sameGround && trend.slots[next]?.kind === 'break' ? next - 1 : next;
  const before = trend.slots[at];
  if (before?.kind === 'break') return words.border(who, value, measure, period);
  const previous = before && trend.sums[at];
  if (!previous || previous.value === null) return words.single(who, value, measure, period);
  return compared(who, value, measure, last.slot, last.sum, before, previous);
}

function compared(
  who: string,
  value: string,
  measure: Measure,
  slot: PeriodSlot,
  sum: Tally,
  before: PeriodSlot,
  previous: Tally,
): string {
  const words = trendWords.trendSentence;
  if (slot.units !== before.units) {
    const earlier = formatBounded(previous.value ?? 0, boundOf(previous));
    return words.uneven(who, value, measure, slot, before, earlier);
  }
  const change = changeBetween(
    { value: previous.value, bound: boundOf(previous) },
    { value: sum.value, bound: boundOf(sum) },
  );
  const sure = (change.kind === 'moved' || change.kind === 'new') && change.bound === 'exact' ? change : null;
  if (change.kind === 'both-zero' || sure?.diff === 0) {
    return words.same(who, value, measure, slot.period, before.period);
  }
  if (!sure) {
    const earlier = formatBounded(previous.value ?? 0, boundOf(previous));
    return words.open(who, value, measure, slot.period, before.period, earlier);
  }
  const ratio = sure.kind === 'moved' ? sure.ratio : null;
  return words.moved(who, sure.diff, value, measure, slot.period, before.period, ratio);
}
