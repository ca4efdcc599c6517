import type { Fact } from '#lib/domain/fact.ts';
import type { Submission } from '#lib/state/submission.ts';

/** A figure of a batch in the place of an earlier one of another file. */
export interface Replacement {
  readonly before: Fact;
  /** Null where the newer file says nothing of it any more. */
  readonly after: Fact | null;
}

type Told = Pick<Submission, 'file' | 'interpretation'>;

/**
 * What the files of a batch put in the place of earlier figures: each superseded figure of another file with the one
 * that now counts for the same thing. Those of a file that was superseded as a whole have no successor where the newer
 * one leaves the thing out.
 */
export function replacedBy(batch: readonly Told[], all: readonly Told[]): readonly Replacement[] {
  if (!all.some(({ interpretation }) => interpretation.facts.some(isSuperseded))) return [];
  const newer = new Map<string, Fact>();
  for (const { interpretation } of batch) {
    for (const fact of interpretation.facts) if (COUNTS.has(fact.status)) newer.set(statementOf(fact), fact);
  }
  const names = new Set(batch.map(({ file }) => file));
  return all.flatMap(({ interpretation }) => {
    const isWhole = interpretation.problems.some(
      ({ code, params }) => code === 'superseded-submission' && names.has(String(params['file'])),
    );
    return interpretation.facts.flatMap((before): Replacement[] => {
      if (!isSuperseded(before)) return [];
      const after = newer.get(statementOf(before)) ?? null;
      if (after && after.place.file !== before.place.file) return [{ before, after }];
      return isWhole && after === null ? [{ before, after }] : [];
    });
  });
}

/** Whether the newer figure says something else. */
export function isChange({ before, after }: Replacement): boolean {
  return after === null || after.state !== before.state || after.value !== before.value;
}

function isSuperseded({ status }: Fact): boolean {
  return status === 'superseded';
}

const COUNTS: ReadonlySet<Fact['status']> = new Set(['counted', 'total', 'subset', 'comparison']);

function statementOf({ unit, scope, period, channel, subchannel, measure, topic }: Fact): string {
  return [unit.id || unit.name, scope, period, channel, subchannel, measure, topic].join('|');
}
