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

/**
 * With which of several answers each file that they set free goes in, and is taken out again: the last that was about it,
 * else the last of all. Answers that set nothing free are left out.
 */
export function sharedOut<
  A extends { readonly files: ReadonlySet<string> },
  F extends { readonly file: string },
>(answers: readonly A[], freed: readonly F[]): readonly (readonly [A, readonly F[]])[] {
  const answerOf = ({ file }: F) => answers.findLast(({ files }) => files.has(file)) ?? answers.at(-1);
  return answers
    .map((answer) => [answer, freed.filter((each) => answerOf(each) === answer)] as const)
    .filter(([, files]) => files.length > 0);
}

/** A batch is named by the time of its first file. */
export function batchOf(submissions: readonly Pick<Submission, 'receivedAt'>[], at: string): string {
  return submissions.reduce(
    (first, { receivedAt }) => (receivedAt < first ? receivedAt : first),
    submissions[0]?.receivedAt ?? at,
  );
}

/** Submissions become a batch. */
export function entering(
  submissions: readonly AboutSubmission[],
  batch: string,
  at: string,
): Extract<Decision, { kind: 'enter' }> {
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
