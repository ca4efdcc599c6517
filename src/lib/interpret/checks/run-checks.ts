import type { Interpretation } from '#lib/domain/interpretation.ts';
import { comparePlaces } from '#lib/domain/place.ts';
import type { Problem, ProblemCode } from '#lib/domain/problem.ts';
import type { Check, CheckContext } from './check.ts';
import { periodsMissing } from './coverage/periods-missing.ts';
import { unitsMissing } from './coverage/units-missing.ts';
import { cumulativeDecreases } from './cumulative/cumulative-decreases.ts';
import { cumulativeDisagrees } from './cumulative/cumulative-disagrees.ts';
import { outlierAmongPeers } from './outlier/outlier-among-peers.ts';
import { outlierInSeries } from './outlier/outlier-in-series.ts';
import { comparisonDisagrees } from './whole/comparison-disagrees.ts';
import { impossibleShares } from './whole/impossible-shares.ts';
import { unitsDisagreeWithWhole } from './whole/units-disagree-with-whole.ts';
import { figuresOf, groupBy } from './series.ts';
import { atOnce, type Steps } from '#lib/domain/steps.ts';

const CHECKS: readonly Check[] = [
  impossibleShares,
  outlierInSeries,
  outlierAmongPeers,
  cumulativeDecreases,
  cumulativeDisagrees,
  comparisonDisagrees,
  unitsDisagreeWithWhole,
  unitsMissing,
  periodsMissing,
];

/** Where one of these is said of a cell, the others are the same news. */
const SAME_NEWS: readonly (readonly ProblemCode[])[] = [
  ['outlier-in-series', 'outlier-among-peers'],
  ['total-mismatch', 'cumulative-disagrees'],
];

/** The submissions with what the checks found in them and between them. */
export function withChecks(
  submissions: readonly Interpretation[],
  context: CheckContext = { registry: null },
): Interpretation[] {
  return atOnce(checking(submissions, context));
}

/** The same step by step. */
export function* checking(
  submissions: readonly Interpretation[],
  context: CheckContext,
): Steps<Interpretation[]> {
  const figures = yield* figuresOf(submissions);
  let found: readonly Problem[] = [];
  for (const check of CHECKS) found = [...found, ...(yield* check(figures, context))];
  const byFile = groupBy(found, ({ place }) => place.file);
  return submissions.map((each) => {
    const more = byFile.get(each.file) ?? [];
    if (more.length === 0) return each;
    return { ...each, problems: withoutRepeats([...each.problems, ...more]).sort(byPlace) };
  });
}

function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const codesAt = new Map<string, Set<ProblemCode>>();
  return problems.filter(({ place, code }) => {
    const key = `${place.sheetIndex} ${place.cell}`;
    const codes = codesAt.get(key) ?? new Set<ProblemCode>();
    codesAt.set(key, codes);
    const before = SAME_NEWS.find((same) => same.includes(code))?.some(
      (other) => other !== code && codes.has(other),
    );
    codes.add(code);
    return place.cell === '' || !before;
  });
}

function byPlace(a: Problem, b: Problem): number {
  return comparePlaces(a.place, b.place);
}
