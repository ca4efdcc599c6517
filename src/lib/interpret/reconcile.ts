import type { Fact } from '#lib/domain/fact.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { comparePlaces, wholeOf } from '#lib/domain/place.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { CheckContext } from './checks/check.ts';
import { withChecks } from './checks/run-checks.ts';
import { settleRepeated } from './repeated.ts';
import { supersededBy } from './superseded.ts';

/**
 * Settles what several submissions state of one thing (contract.md, facts.csv): all of an older submission is superseded
 * where the files tell which is newer; else equal figures are duplicates and different ones conflicts. Keeps the order.
 * Then looks for what no figure tells by itself (checks/), with a registry also for who is missing.
 */
export function reconcile(
  interpretations: readonly Interpretation[],
  context: CheckContext = { registry: null },
): Interpretation[] {
  const superseded = supersededBy(interpretations);
  const current = interpretations.map((each, i) => (superseded.has(i) ? [] : each.facts));
  const settled = settleRepeated(current, () => true);
  const reconciled = interpretations.map((each, i) => {
    const newer = superseded.get(i);
    if (newer !== undefined) return withSuperseded(each, interpretations[newer]!.file);
    const facts = settled[i] ?? [];
    const problems = [...each.problems, ...doubtsOf(each, facts)].sort((a, b) =>
      comparePlaces(a.place, b.place),
    );
    return { ...each, facts, problems };
  });
  return withChecks(reconciled, context);
}

function withSuperseded(each: Interpretation, file: string): Interpretation {
  if (each.facts.length === 0) return each;
  const facts = each.facts.map((fact): Fact => ({ ...fact, status: 'superseded' }));
  const problem: Problem = {
    place: wholeOf(each.file),
    code: 'superseded-submission',
    params: { file },
    sourceText: '',
  };
  return { ...each, facts, problems: [problem, ...each.problems] };
}

function doubtsOf({ facts: before, file }: Interpretation, facts: readonly Fact[]): Problem[] {
  const changed = facts.filter((fact, i) => fact.status !== before[i]?.status);
  const conflicts = changed
    .filter(({ status }) => status === 'conflict')
    .map(({ place, sourceText }): Problem => ({ place, code: 'conflict', params: {}, sourceText }));
  const duplicates = changed.filter(({ status }) => status === 'duplicate').length;
  const isAll = duplicates > 0 && duplicates === facts.length;
  const whole: Problem = { place: wholeOf(file), code: 'duplicate-submission', params: {}, sourceText: '' };
  return isAll ? [whole, ...conflicts] : conflicts;
}
