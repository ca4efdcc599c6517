import { withAccepted } from '#lib/domain/acceptance.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { Log } from '#lib/domain/log.ts';
import { condonedKey, withPreferences } from '#lib/domain/preferences.ts';
import { problemKey } from '#lib/domain/problem.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { atOnce, type Steps } from '#lib/domain/steps.ts';
import { reconciling } from './reconcile.ts';

/** What of a log bears on what files say together. */
export type Said = Pick<Log, 'accepted' | 'preferences' | 'condoned'>;

/** What was read from a file by itself, and its digest. */
export interface Read {
  readonly sha256: string;
  readonly interpretation: Interpretation;
}

/** What several files say, after what a person decided about them and reconciled with each other. Keeps the order. */
export function settle(read: readonly Read[], said: Said, registry: Registry | null): Interpretation[] {
  return atOnce(settling(read, said, registry));
}

/** The same step by step. */
export function* settling(
  read: readonly Read[],
  { accepted, preferences, condoned }: Said,
  registry: Registry | null,
): Steps<Interpretation[]> {
  const named = (interpretations: readonly Interpretation[]): Read[] =>
    interpretations.map((interpretation, i) => ({ sha256: read[i]!.sha256, interpretation }));
  const taken = read.map(({ sha256, interpretation }) => withAccepted(interpretation, accepted.get(sha256)));
  const inFiles = withPreferences(named(taken), preferences);
  const together = yield* reconciling(inFiles, { registry });
  const reconciled = withPreferences(named(together), preferences);
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
