import type { Question } from '#lib/domain/question.ts';
import type { Doubts } from './doubts.ts';
import { groupDoubts, option, questionAbout, saying } from './make-question.ts';

/** Layouts with fewer such cells are asked about together. */
const MANY = 5;

/**
 * What "-" in a column of figures stands for, once for each layout (importing.md, stage 7: usually no figure); once for
 * all layouts in which it hardly occurs.
 */
export function dashQuestions(doubts: Doubts): Question[] {
  const layouts = groupDoubts(doubts.of('dash-meaning'), ({ asked, problem }) => [
    problem.context?.signature ?? asked.sha256,
  ]);
  const few = layouts.filter((layout) => layout.doubts.length < MANY).flatMap((layout) => layout.doubts);
  const groups = [...layouts.filter((layout) => layout.doubts.length >= MANY), ...groupDoubts(few, () => [])];
  return groups.map(({ subject, doubts: same, first }) =>
    questionAbout(same, subject, {
      cause: 'dash',
      ask: 'dash-meaning',
      params: { text: first.problem.sourceText },
      figures: same.length,
      options: (['missing', 'zero', 'no_activity'] as const).map((is) =>
        option(is, saying({ about: 'dash', is })),
      ),
      proposal: 0,
      reaches: ['file', 'layout', 'sender', 'always'],
      usualReach: 'layout',
    }),
  );
}
