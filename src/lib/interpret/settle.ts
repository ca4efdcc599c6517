import { withAccepted } from '#lib/domain/acceptance.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { Log } from '#lib/domain/log.ts';
import { condonedKey, withPreferences } from '#lib/domain/preferences.ts';
import { problemKey } from '#lib/domain/problem.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { reconcile } from './reconcile.ts';

/** What was read from a file by itself, and its digest. */
export interface Read {
  readonly sha256: string;
  readonly interpretation: Interpretation;
}

/** What several files say, after what a person decided about them and reconciled with each other. Keeps the order. */
export function settle(
  read: readonly Read[],
  { accepted, preferences, condoned }: Pick<Log, 'accepted' | 'preferences' | 'condoned'>,
  registry: Registry | null,
): Interpretation[] {
  const named = (interpretations: readonly Interpretation[]): Read[] =>
    interpretations.map((interpretation, i) => ({ sha256: read[i]!.sha256, interpretation }));
  const taken = read.map(({ sha256, interpretation }) => withAccepted(interpretation, accepted.get(sha256)));
  const inFiles = withPreferences(named(taken), preferences);
  const reconciled = withPreferences(named(reconcile(inFiles, { registry })), preferences);
  return named(reconciled).map((each) => withoutCondoned(each, condoned));
}

function withoutCondoned({ sha256, interpretation }: Read, condoned: ReadonlySet<string>): Interpretation {
  if (condoned.size === 0) return interpretation;
  const problems = interpretation.problems.filter(
    (problem) => !condoned.has(condonedKey(sha256, problemKey(problem))),
  );
  return problems.length === interpretation.problems.length
    ? interpretation
    : { ...interpretation, problems };
}
