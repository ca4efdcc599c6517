import { withStatus, type Fact } from '#lib/domain/fact.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { comparePlaces, wholeOf } from '#lib/domain/place.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { atOnce, type Steps } from '#lib/domain/steps.ts';
import type { CheckContext } from './checks/check.ts';
import { checking } from './checks/run-checks.ts';
import { settlingRepeated } from './repeated.ts';
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
  return atOnce(reconciling(interpretations, context));
}

/** The same step by step. */
export function* reconciling(
  interpretations: readonly Interpretation[],
  context: CheckContext,
): Steps<Interpretation[]> {
  const superseded = yield* supersededBy(interpretations);
  const current = interpretations.map((each, i) => (superseded.has(i) ? [] : each.facts));
  const settled = yield* settlingRepeated(current, () => true);
  const reconciled: Interpretation[] = [];
  for (const [i, each] of interpretations.entries()) {
    yield;
    const newer = superseded.get(i);
    reconciled.push(
      newer === undefined
        ? withStatuses(each, settled[i] ?? [])
        : withSuperseded(each, interpretations[newer]!.file),
    );
  }
  return yield* checking(reconciled, context);
}

function withStatuses(each: Interpretation, facts: readonly Fact[]): Interpretation {
  const doubts = facts === each.facts ? [] : doubtsOf(each, facts);
  const problems = [...each.problems, ...doubts].sort((a, b) => comparePlaces(a.place, b.place));
  return { ...each, facts, problems };
}

function withSuperseded(each: Interpretation, file: string): Interpretation {
  if (each.facts.length === 0) return each;
  const facts = each.facts.map((fact) => withStatus(fact, 'superseded'));
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
