import type { Fact, FactStatus } from '#lib/domain/fact.ts';

/**
 * What several sources (tables of a file, files of a workspace) state of one thing: an equal figure in a later source is
 * a duplicate, different ones are a conflict on all sides (contract.md, facts.csv). Figures of one source are parts
 * beside each other. Answers the facts of each source with their new status.
 */
export function settleRepeated(sources: readonly (readonly Fact[])[]): Fact[][] {
  const statements = new Map<string, Map<number, Fact[]>>();
  sources.forEach((facts, source) => {
    for (const fact of facts.filter(isStatement)) {
      const bySource = entry(statements, keyOf(fact), () => new Map<number, Fact[]>());
      entry(bySource, source, (): Fact[] => []).push(fact);
    }
  });
  return sources.map((facts, source) =>
    facts.map((fact) => {
      const status = isStatement(fact) ? repeatedStatus(fact, source, statements.get(keyOf(fact))) : null;
      return status ? { ...fact, status } : fact;
    }),
  );
}

function repeatedStatus(
  fact: Fact,
  source: number,
  bySource: ReadonlyMap<number, readonly Fact[]> | undefined,
): FactStatus | null {
  if (!bySource || bySource.size < 2) return null;
  const [[first, sayings]] = [...bySource] as [[number, readonly Fact[]]];
  const agree = [...bySource.values()].every((facts) => said(facts) === said(sayings));
  if (agree) return source === first ? null : 'duplicate';
  return fact.status === 'counted' ? 'conflict' : null;
}

/** Figures of running text wait for a person's word and are set against the others elsewhere (prose). */
function isStatement({ status, period, unit, proposed }: Fact): boolean {
  return !proposed && (status === 'counted' || status === 'total') && period !== '' && unit.name !== '';
}

/** The figures of one thing, in the order in which a source states them. */
function said(facts: readonly Fact[]): string {
  return facts.map(({ state, value, qualifier }) => `${state} ${value} ${qualifier}`).join(';');
}

function keyOf({ unit, scope, period, channel, subchannel, measure, status }: Fact): string {
  return [unit.id || unit.name, scope, period, channel, subchannel, measure, status].join('|');
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
