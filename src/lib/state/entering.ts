import type { AboutSubmission, Decision } from '#lib/domain/decision.ts';
import { nameOf } from '#lib/domain/entered.ts';
import type { Question } from '#lib/domain/question.ts';
import { isWaiting, type Submission } from './submission.ts';

/** The files that wait for an answer before they go into the figures. */
export function blockedFiles(questions: readonly Pick<Question, 'blocks' | 'files'>[]): ReadonlySet<string> {
  return new Set(questions.flatMap(({ blocks, files }) => (blocks ? files : [])));
}

/** Of submissions those that wait, though nothing must be asked about them first. */
export function readyToEnter(
  submissions: readonly Submission[],
  questions: readonly Pick<Question, 'blocks' | 'files'>[],
): readonly Submission[] {
  const blocked = blockedFiles(questions);
  return submissions.filter((each) => isWaiting(each) && !blocked.has(each.file));
}

/** Submissions become a batch, named by the time of its first file. There must be one. */
export function entering(
  submissions: readonly (AboutSubmission & Pick<Submission, 'receivedAt'>)[],
  at: string,
): Extract<Decision, { kind: 'enter' }> {
  const batch = submissions.reduce(
    (first, { receivedAt }) => (receivedAt < first ? receivedAt : first),
    submissions[0]?.receivedAt ?? at,
  );
  return { at, kind: 'enter', batch, submissions: submissions.map(nameOf) };
}

/** A batch, or what is left of it, waits again. */
export function leaving(
  submissions: readonly AboutSubmission[],
  batch: string,
  at: string,
): Extract<Decision, { kind: 'leave' }> {
  return { at, kind: 'leave', batch, submissions: submissions.map(nameOf) };
}
