import type { Question } from '#lib/domain/question.ts';
import { questionsOf, type AskContext, type Asked } from '#lib/interpret/questions/questions-of.ts';

/** The questions that were worked out last: they can be worked out before what they are about is shown. */
export class QuestionsAhead {
  #known: { asked: readonly Asked[]; context: AskContext; questions: readonly Question[] } | null = null;

  of(asked: readonly Asked[], context: AskContext): readonly Question[] {
    const known = this.#known;
    if (known && isSameContext(known.context, context) && areSame(known.asked, asked)) return known.questions;
    const questions = questionsOf(asked, context);
    this.#known = { asked, context, questions };
    return questions;
  }
}

function isSameContext(a: AskContext, b: AskContext): boolean {
  return a.registry === b.registry && a.province === b.province && a.condoned === b.condoned;
}

function areSame(some: readonly Asked[], others: readonly Asked[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ sha256, interpretation }, i) => {
      const other = others[i]!;
      return other.interpretation === interpretation && other.sha256 === sha256;
    })
  );
}
