import type { Problem } from '#lib/domain/problem.ts';
import { collected } from '#lib/domain/steps.ts';
import { doubtAbout, whereSeenFrom, type Check } from '../check.ts';
import { isWithin } from './parts-of-period.ts';
import { isLowerBound, isUpperBound, statementsOf, type Statement } from './statements.ts';

/** The figure of a longer period is smaller than that of a period inside it: 9 tháng below 6 tháng (importing.md, stage 11). */
export const cumulativeDecreases: Check = ({ series }) =>
  collected(series, (facts) => {
    const statements = statementsOf(facts);
    const parts = statements.filter(isLowerBound);
    return statements.filter(isUpperBound).flatMap((whole) => doubtOf(whole, parts) ?? []);
  });

function doubtOf(whole: Statement, parts: readonly Statement[]): Problem | null {
  const [greatest] = parts
    .filter(({ period, value }) => value > whole.value && isWithin(period, whole.period))
    .sort((a, b) => b.value - a.value);
  if (!greatest) return null;
  return doubtAbout(whole.fact, 'cumulative-decreases', {
    whole: whole.period,
    value: whole.value,
    part: greatest.period,
    other: greatest.value,
    where: whereSeenFrom(whole.fact, greatest.fact),
  });
}
