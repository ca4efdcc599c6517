import { taskWords } from '#lib/messages/tasks.ts';
import { overall } from './attainment.ts';
import type { JudgedTarget } from './columns.ts';

/** How many quotas there are, how many are met, by how many units all of theirs, and by how many communes those for each. */
export function targetsSentence(rows: readonly JudgedTarget[]): string {
  const own = rows.filter(({ reached }) => !reached);
  const count = (verdict: string) => own.filter(({ attainment }) => overall(attainment) === verdict).length;
  const whose = ({ unitId, unitName }: JudgedTarget) => unitId || unitName;
  const units = new Set(own.map(whose));
  const short = new Set(own.filter(({ attainment }) => overall(attainment) !== 'attained').map(whose));
  const spread = rows.flatMap(({ reached }) => (reached && reached.units > 0 ? [reached] : []));
  return [
    taskWords.targetsSentence(rows.length, new Set(rows.map(whose)).size),
    taskWords.attainmentSentence(count('attained'), count('not_attained'), own.length),
    ...(units.size > 1 ? [taskWords.unitsSentence(units.size - short.size, units.size)] : []),
    ...(spread.length > 0 ? [taskWords.reachedSentence(spread)] : []),
  ]
    .filter(Boolean)
    .join(' ');
}
