import { localDay } from '#lib/domain/working-days.ts';
import type { Submission } from '#lib/state/submission.ts';
import type { Arrival } from './arrivals.ts';

/** Files that came together. */
export interface Batch {
  /** Its time; names the batch. */
  readonly key: string;
  /** The day on which it was imported, ISO. */
  readonly imported: string;
  readonly submissions: readonly Submission[];
  /** The day on which its files arrived, as a person said; null where nobody did, or of several days. */
  readonly day: string | null;
  readonly isMixed: boolean;
}

/** The submissions by the batches in which they came, the latest first; those that wait by the day of their import. */
export function batchesOf(
  submissions: readonly Submission[],
  arrivals: ReadonlyMap<number, Arrival>,
): readonly Batch[] {
  const groups = new Map<string, Submission[]>();
  for (const submission of submissions) {
    if (submission.interpretation.refused) continue;
    const key = submission.batch ?? localDay(submission.receivedAt);
    groups.set(key, [...(groups.get(key) ?? []), submission]);
  }
  return [...groups]
    .map(([key, same]): Batch => {
      const given = same.map(({ id }) => {
        const arrival = arrivals.get(id);
        return arrival?.basis === 'received' ? arrival.day : null;
      });
      const days = new Set(given);
      const imported = localDay(same[0]?.receivedAt ?? key);
      const [day = null] = given;
      return { key, imported, submissions: same, day: days.size === 1 ? day : null, isMixed: days.size > 1 };
    })
    .sort((a, b) => (a.key < b.key ? 1 : -1));
}
