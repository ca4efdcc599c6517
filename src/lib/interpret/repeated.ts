import { withStatus, type Fact, type FactStatus } from '#lib/domain/fact.ts';
import { atOnce, collected, type Steps } from '#lib/domain/steps.ts';

/**
 * What several sources (tables of a file, files of a workspace) state of one thing: an equal figure in a later source is
 * a duplicate, different ones are a conflict on all sides (contract.md, facts.csv). Figures of one source are parts
 * beside each other. Answers the facts of each source with their new status.
 */
export function settleRepeated(
  sources: readonly (readonly Fact[])[],
  includes: (fact: Fact) => boolean = isInTable,
): readonly (readonly Fact[])[] {
  return atOnce(settlingRepeated(sources, includes));
}

/** The same step by step. */
export function* settlingRepeated(
  sources: readonly (readonly Fact[])[],
  includes: (fact: Fact) => boolean,
): Steps<readonly (readonly Fact[])[]> {
  const isStatement = (fact: Fact) => includes(fact) && canBeStated(fact);
  if (sources.filter((facts) => facts.length > 0).length < 2) return sources;
  const statements = new Map<string, Map<number, Fact[]>>();
  const keys: (string | null)[][] = [];
  for (const [source, facts] of sources.entries()) {
    const found = yield* collected(facts, (fact) => {
      if (!isStatement(fact)) return [null];
      const key = keyOf(fact);
      const bySource = entry(statements, key, () => new Map<number, Fact[]>());
      entry(bySource, source, (): Fact[] => []).push(fact);
      return [key];
    });
    keys.push(found);
    yield;
  }
  const verdicts = new Map<string | null, Verdict>(
    yield* collected(statements, ([key, bySource]) => {
      const verdict = verdictOf(bySource);
      return verdict ? [[key, verdict] as const] : [];
    }),
  );
  if (verdicts.size === 0) return sources;
  const settled: (readonly Fact[])[] = [];
  for (const [source, facts] of sources.entries()) {
    const known = keys[source]!;
    yield;
    settled.push(
      facts.map((fact, i) => {
        const verdict = verdicts.get(known[i]!);
        const status = verdict ? statusIn(verdict, source, fact) : null;
        return status ? withStatus(fact, status) : fact;
      }),
    );
  }
  return settled;
}

/** What is to be said of a thing that several sources state. */
interface Verdict {
  readonly first: number;
  readonly agree: boolean;
}

function verdictOf(bySource: ReadonlyMap<number, readonly Fact[]>): Verdict | null {
  const [first, ...others] = bySource;
  if (!first || others.length === 0) return null;
  const saying = said(first[1]);
  const sum = sumOf(first[1]);
  const agrees = (facts: readonly Fact[]) => said(facts) === saying || (sum !== null && sumOf(facts) === sum);
  return { first: first[0], agree: others.every(([, facts]) => agrees(facts)) };
}

function statusIn({ first, agree }: Verdict, source: number, { status }: Fact): FactStatus | null {
  if (agree) return source === first ? null : 'duplicate';
  return status === 'counted' ? 'conflict' : null;
}

/** Figures of running text are set against those of their own file elsewhere (prose). */
function isInTable({ proposed }: Fact): boolean {
  return !proposed;
}

function canBeStated({ status, period, unit }: Fact): boolean {
  return (status === 'counted' || status === 'total') && period !== '' && unit.name !== '';
}

/** The figures of one thing, in the order in which a source states them. */
function said(facts: readonly Fact[]): string {
  return facts.map(({ state, value, qualifier }) => `${state} ${value} ${qualifier}`).join(';');
}

/** "12 tin, 05 bài" in one source and 17 in another say the same; null of what cannot be added up exactly. */
function sumOf(facts: readonly Fact[]): number | null {
  const isExact = facts.every(({ state, qualifier }) => state === 'value' && qualifier === 'exact');
  return isExact ? facts.reduce((sum, { value }) => sum + (value ?? 0), 0) : null;
}

function keyOf({ unit, scope, period, channel, subchannel, measure, status }: Fact): string {
  return `${unit.id || unit.name}|${scope}|${period}|${channel}|${subchannel}|${measure}|${status}`;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
