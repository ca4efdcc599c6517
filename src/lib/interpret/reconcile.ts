import type { Fact } from '#lib/domain/fact.ts';
import type { DocumentFacts, Interpretation } from '#lib/domain/interpretation.ts';
import { comparePlaces, wholeOf } from '#lib/domain/place.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { CheckContext } from './checks/check.ts';
import { withChecks } from './checks/run-checks.ts';
import { settleRepeated } from './repeated.ts';

/** Of two files, this share of the smaller one's statements must be in the other for one to replace the other. */
const SAME_FORM = 0.6;

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

/** For each superseded submission the newer one, by index. */
function supersededBy(interpretations: readonly Interpretation[]): Map<number, number> {
  const found = new Map<number, number>();
  const statements = interpretations.map(({ facts }) => new Set(facts.map(statementOf)));
  const byStatement = new Map<string, number[]>();
  statements.forEach((keys, i) => {
    for (const key of keys) byStatement.set(key, [...(byStatement.get(key) ?? []), i]);
  });
  const pairs = new Map<string, number>();
  for (const files of byStatement.values()) {
    for (const a of files)
      for (const b of files) if (a < b) pairs.set(`${a} ${b}`, (pairs.get(`${a} ${b}`) ?? 0) + 1);
  }
  for (const [pair, shared] of pairs) {
    const [a, b] = pair.split(' ').map(Number) as [number, number];
    const smaller = Math.min(statements[a]!.size, statements[b]!.size);
    const larger = Math.max(statements[a]!.size, statements[b]!.size);
    if (shared < smaller * SAME_FORM || shared < larger * SAME_FORM) continue;
    const newer = newerOf(interpretations[a]!.document, interpretations[b]!.document);
    if (newer !== 0) found.set(newer > 0 ? a : b, newer > 0 ? b : a);
  }
  return found;
}

/** Positive where the second document says that it is the newer one, negative where the first does, else 0. */
function newerOf(a: DocumentFacts, b: DocumentFacts): number {
  if (a.replaces !== b.replaces) return b.replaces ? 1 : -1;
  if (a.date !== '' && b.date !== '' && a.date !== b.date) return a.date < b.date ? 1 : -1;
  const [first, second] = [Number.parseInt(a.number), Number.parseInt(b.number)];
  return Number.isNaN(first) || Number.isNaN(second) ? 0 : Math.sign(second - first);
}

function statementOf({ unit, scope, period, channel, measure }: Fact): string {
  return [unit.id || unit.name, scope, period, channel, measure].join('|');
}
