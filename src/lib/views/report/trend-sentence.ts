import { trendWords } from '#lib/messages/trends.ts';
import { isGround } from '../filter/selection.ts';
import { trendOf } from '../trend/rows.ts';
import { trendSentence } from '../trend/sentence.ts';
import type { Gathered } from './report.ts';

/** What the sums of all units did from one period to the next; null where there is one period alone. */
export function reportTrendSentence({ trend: tallies, selection, parentName }: Gathered): string | null {
  const trend = trendOf(tallies);
  if (trend.slots.filter(({ kind }) => kind === 'period').length < 2 || trend.parts.length === 0) return null;
  const who = trendWords.ofAll(selection.level, parentName);
  return trendSentence(trend, who, selection.measure, selection.period, isGround(selection));
}
