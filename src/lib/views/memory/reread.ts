import type { Answer } from '#lib/domain/answer.ts';
import { answersReaching, faceOf } from '#lib/domain/face.ts';
import type { Decision } from '#lib/domain/decision.ts';
import type { Submission } from '#lib/state/submission.ts';

/** The submissions that are read again when something is decided: all of them for words and settings of reading. */
export function rereadBy<Of extends Pick<Submission, 'sha256' | 'interpretation'>>(
  decisions: readonly Decision[],
  submissions: readonly Of[],
): readonly Of[] {
  if (decisions.some(({ kind }) => FOR_ALL.has(kind))) return submissions;
  const answers = decisions.flatMap((decision): readonly Answer[] =>
    decision.kind === 'answer' || decision.kind === 'unanswer' ? decision.answers : [],
  );
  if (answers.length === 0) return [];
  return submissions.filter(
    ({ sha256, interpretation }) => answersReaching(answers, sha256, [faceOf(interpretation)]).length > 0,
  );
}

const FOR_ALL: ReadonlySet<Decision['kind']> = new Set(['add-word', 'drop-word', 'set-province', 'set-year']);
