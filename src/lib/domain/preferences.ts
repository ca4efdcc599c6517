import { proposalKey } from './acceptance.ts';
import type { Decision, FigureName, ProblemName } from './decision.ts';
import type { Fact } from './fact.ts';
import type { Interpretation } from './interpretation.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { rivalsIn, type Stated } from './rivals.ts';

/** Which of rival figures a person chose, and what was written as the reason. */
export interface Preference {
  readonly preferred: FigureName;
  readonly over: readonly FigureName[];
  readonly reason: string;
}

/** A reading and the SHA-256 of the file that was read. */
interface Read {
  readonly sha256: string;
  readonly interpretation: Interpretation;
}

/** The preferences that hold after a log of decisions, the oldest first. */
export function preferencesBy(decisions: readonly Decision[]): readonly Preference[] {
  const held: Preference[] = [];
  for (const decision of decisions) {
    if (decision.kind === 'prefer') held.push(preferenceOf(decision));
    if (decision.kind !== 'unprefer') continue;
    const same = JSON.stringify(preferenceOf(decision));
    const at = held.findLastIndex((each) => JSON.stringify(each) === same);
    if (at >= 0) held.splice(at, 1);
  }
  return held;
}

function preferenceOf({ preferred, over, reason }: Preference): Preference {
  return { preferred, over, reason };
}

/**
 * The readings with what a person chose among rival figures: the chosen one counts, the others are superseded, and
 * their doubts are gone. It holds only while every rival is one that the person saw: a file that states yet another
 * value asks anew. To be applied before files are reconciled, so that a figure chosen inside a file meets those of
 * others, and again afterwards, for rivals of several files.
 */
export function withPreferences(
  submissions: readonly Read[],
  preferences: readonly Preference[],
): Interpretation[] {
  const verdicts = verdictsOf(preferences);
  if (verdicts.size === 0) return submissions.map(({ interpretation }) => interpretation);
  const settled = new Map<Fact, Verdict>();
  const stated = submissions.flatMap(({ sha256, interpretation: { facts } }) =>
    facts.map((fact) => ({ sha256, fact })),
  );
  for (const rivals of rivalsIn(stated)) settle(rivals, verdicts, settled);
  return submissions.map(({ interpretation }) => withVerdicts(interpretation, settled));
}

type Verdict = 'counted' | 'superseded';

/** What was said last of each figure. */
function verdictsOf(preferences: readonly Preference[]): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const { preferred, over } of preferences) {
    for (const each of over) verdicts.set(figureKey(each), 'superseded');
    verdicts.set(figureKey(preferred), 'counted');
  }
  return verdicts;
}

function settle(
  rivals: readonly Stated[],
  verdicts: ReadonlyMap<string, Verdict>,
  settled: Map<Fact, Verdict>,
): void {
  const found = rivals.map(({ sha256, fact }) => verdicts.get(figureKey({ sha256, key: proposalKey(fact) })));
  if (!found.includes('counted') || found.includes(undefined)) return;
  rivals.forEach(({ fact }, i) => settled.set(fact, found[i]!));
}

/** A figure that a person chose needs no acceptance besides. */
function withVerdicts(interpretation: Interpretation, settled: ReadonlyMap<Fact, Verdict>): Interpretation {
  const { facts, problems } = interpretation;
  const done = new Set(facts.filter((fact) => settled.has(fact)).map(seat));
  if (done.size === 0) return interpretation;
  const now = facts.map((fact): Fact => {
    const status = settled.get(fact);
    if (status === undefined) return fact;
    return { ...fact, status, proposed: fact.proposed && status !== 'counted' };
  });
  for (const fact of now) if (fact.status === 'conflict') done.delete(seat(fact));
  const left = problems.filter((problem) => !OF_RIVALS.has(problem.code) || !done.has(seat(problem)));
  return { ...interpretation, facts: now, problems: left };
}

const OF_RIVALS: ReadonlySet<ProblemCode> = new Set(['conflict', 'part-exceeds-whole']);

function seat({ place }: Fact | Problem): string {
  return `${place.sheetIndex} ${place.cell}`;
}

function figureKey({ sha256, key }: FigureName): string {
  return `${sha256} ${key}`;
}

/** What names a problem that a person let stand; `problemKey` is that of domain/problem.ts. */
export function condonedKey(sha256: string, problemKey: string): string {
  return figureKey({ sha256, key: problemKey });
}

/** The `condonedKey`s of the problems that a log of decisions lets stand. */
export function condonedBy(decisions: readonly Decision[]): ReadonlySet<string> {
  const condoned = new Set<string>();
  const keyOf = ({ sha256, key }: ProblemName) => condonedKey(sha256, key);
  for (const decision of decisions) {
    if (decision.kind === 'condone') for (const each of decision.problems) condoned.add(keyOf(each));
    if (decision.kind === 'uncondone') for (const each of decision.problems) condoned.delete(keyOf(each));
  }
  return condoned;
}
