import type { Question } from '#lib/domain/question.ts';
import type { Doubts } from './doubts.ts';
import { groupDoubts, option, questionAbout } from './make-question.ts';

/** What "-" in a column of figures stands for, once for each layout (importing.md, stage 7: usually no figure). */
export function dashQuestions(doubts: Doubts): Question[] {
  const groups = groupDoubts(doubts.of('dash-meaning'), ({ asked, problem }) => [
    problem.context?.signature ?? asked.sha256,
  ]);
  return groups.map(({ subject, same }) =>
    questionAbout(same, subject, {
      cause: 'dash',
      ask: 'dash-meaning',
      params: { text: same[0]!.problem.sourceText },
      figures: same.length,
      options: (['missing', 'zero', 'no_activity'] as const).map((is) =>
        option(is, { kind: 'answer', bodies: [{ about: 'dash', is }] }),
      ),
      proposal: 0,
      reaches: ['file', 'layout', 'sender', 'always'],
      usualReach: 'layout',
    }),
  );
}
