import type { Fact } from '#lib/domain/fact.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { collected } from '#lib/domain/steps.ts';
import { doubtAbout, doubtAboutAll, whereSeenFrom, type Check } from '../check.ts';
import { isExact, statementOf } from '../cumulative/statements.ts';
import { groupBy } from '../series.ts';

/** From so many figures of a file on, one remark tells of them all. */
const MANY = 10;

/** "Cùng kỳ" and "Lũy kế" against what was reported of that period itself (domain.md 3.2, 58). */
export const comparisonDisagrees: Check = function* ({ series }) {
  const found = yield* collected(series, (facts) =>
    facts.some(({ status }) => status === 'comparison')
      ? [...groupBy(facts, ({ period }) => period).values()].flatMap(disagreeing)
      : [],
  );
  return [...groupBy(found, ({ fact }) => fact.place.file).values()].flatMap((same): Problem[] => {
    if (same.length < MANY) return same.map(({ problem }) => problem);
    return [doubtAboutAll(same[0]!.fact, 'comparison-disagrees', { figures: same.length }, 'file')];
  });
};

function disagreeing(facts: readonly Fact[]): { fact: Fact; problem: Problem }[] {
  const reported = statementOf(facts.filter(({ status }) => status !== 'comparison'));
  if (!reported || !isExact(reported)) return [];
  return facts
    .filter(
      ({ status, value, qualifier }) =>
        status === 'comparison' && value !== null && qualifier === 'exact' && value !== reported.value,
    )
    .map((fact) => {
      const where = whereSeenFrom(fact, reported.fact);
      const params = { value: fact.value ?? 0, other: reported.value, period: fact.period, where };
      return { fact, problem: doubtAbout(fact, 'comparison-disagrees', params) };
    });
}
