import type { Channel } from '#lib/domain/channel.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { compareWords } from '#lib/messages/compare.ts';
import { formatBounded } from '#lib/messages/format.ts';
import { terms } from '#lib/messages/terms.ts';
import type { RankedUnit } from './rows.ts';

export interface RankingSubject {
  readonly level: 'tinh' | 'huyen' | 'xa';
  readonly measure: Measure;
  /** What follows a figure where it is not the measure's own unit: "tin, bài mỗi xã". */
  readonly unit?: string;
  readonly channel: Channel | null;
  readonly period: string;
}

/** At most so many leaders of a tie are named. */
const NAMED = 3;

/** Who leads, and how many have not reported: one sentence from ranked rows. */
export function rankingSentence(rows: readonly RankedUnit[], subject: RankingSubject): string {
  const without = rows.filter((row) => row.rank === null).length;
  const tail =
    without === 0
      ? compareWords.rankingSentence.end
      : compareWords.rankingSentence.without(without, rows.length, subject.level);
  return finding(rows, subject) + tail;
}

function finding(
  rows: readonly RankedUnit[],
  { level, measure, unit = terms.measureUnit[measure], channel, period }: RankingSubject,
): string {
  const words = compareWords.rankingSentence;
  const ranked = rows.filter((row) => row.rank !== null);
  const leaders = ranked.filter((row) => row.rank === 1);
  const [leader] = leaders;
  if (!leader)
    return rows.some(({ withheld }) => withheld) ? words.noneWorkedOut(period) : words.none(period);
  const value = formatBounded(leader.value ?? 0, leader.bound);
  if (ranked.length === 1) return words.only(leader.name, value, unit, channel, period);
  if (ranked.every((row) => row.value === 0 && row.bound === 'exact')) {
    return words.allZero(ranked.length, level, unit, period);
  }
  if (leaders.length === 1) return words.leader(leader.name, value, unit, channel, period);
  return leaders.length <= NAMED
    ? words.leaders(
        leaders.map((row) => row.name),
        value,
        unit,
        channel,
        period,
      )
    : words.manyLeaders(leaders.length, level, value, unit, period);
}
