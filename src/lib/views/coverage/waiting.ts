import type { Submission } from '#lib/state/submission.ts';
import { isWaiting } from '#lib/state/submission.ts';
import type { Report } from './query.ts';

/** What files report that have arrived and wait to be entered; they are not in the store. */
export function waitingReports(submissions: readonly Submission[]): Report[] {
  return submissions.filter(isWaiting).flatMap(({ id, interpretation: { facts, sender } }) => {
    const reports = new Map<string, Report>();
    for (const { unit, period, status, scope, proposed } of facts) {
      const isReport = unit.id !== '' && period !== '' && status !== 'comparison' && scope !== 'children';
      if (!isReport || (proposed && unit.id !== sender?.id)) continue;
      const key = `${unit.id} ${period}`;
      const entries = (reports.get(key)?.entries ?? 0) + 1;
      const byItself = unit.id === sender?.id;
      reports.set(key, { unit: unit.id, level: unit.level, period, submission: id, entries, byItself });
    }
    return [...reports.values()];
  });
}

/** How many files have figures, but of no known unit or period: they can be counted for nobody. */
export function strangers(submissions: readonly Submission[]): number {
  return submissions.filter(({ interpretation: { refused, facts } }) => {
    return !refused && facts.length > 0 && !facts.some(({ unit, period }) => unit.id !== '' && period !== '');
  }).length;
}
