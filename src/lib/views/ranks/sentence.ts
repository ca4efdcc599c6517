import { trendWords } from '#lib/messages/trends.ts';
import type { Ranks } from './rows.ts';

/** Who stands first in the newest of the periods up to the chosen one, and since when; or that there is nothing to rank. */
export function ranksSentence({ slots, rows }: Ranks, chosen: string): string {
  const words = trendWords.ranksSentence;
  const at = slots.findIndex((slot) => slot.kind === 'period' && slot.period === chosen);
  const slot = slots[at];
  const leaders = rows.filter((row) => row.points[at]?.rank === 1);
  const [leader] = leaders;
  if (slot?.kind !== 'period' || !leader) return words.none(chosen);
  if (leaders.length > 1) return words.shared(leaders.length, chosen);
  const before = slots[at - 1];
  if (before?.kind !== 'period') return words.first(leader.name, chosen);
  const earlier = leader.points[at - 1] ?? null;
  if (!earlier || earlier.rank === null) return words.first(leader.name, chosen);
  return earlier.rank === 1
    ? words.stays(leader.name, chosen, before.period)
    : words.rose(leader.name, chosen, earlier.rank, before.period);
}
