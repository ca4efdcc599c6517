import { periodEnd } from '#lib/domain/period.ts';
import type { Question } from '#lib/domain/question.ts';
import type { Submission } from '#lib/state/submission.ts';

/**
 * The day as of which the names of a question are looked up: the one it says, else the last day of the period that most
 * figures of its files are of; null where they have none.
 */
export function dayOf({ files, params }: Question, submissions: readonly Submission[]): string | null {
  if (params['date'] !== undefined) return String(params['date']);
  const counts = new Map<string, number>();
  for (const { file, interpretation } of submissions) {
    if (!files.includes(file)) continue;
    for (const { period } of interpretation.facts) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const [most] = [...counts].filter(([period]) => period !== '').sort((a, b) => b[1] - a[1]);
  return most ? periodEnd(most[0]) : null;
}
