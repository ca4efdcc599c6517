import type { Decision } from '#lib/domain/decision.ts';
import type { Option, Question } from '#lib/domain/question.ts';
import { decisionsOf, type Chosen } from '#lib/interpret/questions/decisions-of.ts';
import type { Submission } from '../submission.ts';

export type { Chosen } from '#lib/interpret/questions/decisions-of.ts';

/** What a person said to a question. */
export interface Settled {
  readonly question: Question;
  readonly option: Option;
  readonly chosen: Chosen;
}

/** The decisions that settle questions; all answers among them are one decision, so that one step takes them back. */
export function decisionsFor(
  settled: readonly Settled[],
  asked: readonly Pick<Submission, 'sha256' | 'interpretation'>[],
  at: string,
): readonly Decision[] {
  const decisions = settled.flatMap(({ question, option, chosen }) =>
    decisionsOf(question, option, chosen, asked, at),
  );
  const answers = decisions.flatMap((decision) => (decision.kind === 'answer' ? decision.answers : []));
  const others = decisions.filter(({ kind }) => kind !== 'answer');
  return answers.length === 0 ? others : [{ at, kind: 'answer', answers }, ...others];
}
