import type { LayoutChoice } from '#lib/domain/interpretation.ts';
import type { Option, Question } from '#lib/domain/question.ts';
import type { Doubt } from './asked.ts';
import type { Doubts } from './doubts.ts';
import { groupDoubts, option, questionAbout, saying } from './make-question.ts';

type Reading = Pick<LayoutChoice, 'kind' | 'turned'>;

/**
 * How sheets without known headings are to be read, once for each layout: all that stands in them depends on it. Tables
 * without any heading have no layout to remember them by, but the unit that sends them.
 */
export function layoutQuestions(doubts: Doubts): Question[] {
  const bySignature = groupDoubts(doubts.of('layout-doubtful'), ({ asked, problem }) => [
    String(problem.params['how']),
    problem.context?.signature ?? asked.sha256,
  ]);
  return bySignature.flatMap(({ subject, doubts: same, first }) => {
    const choice = choiceOf(first);
    if (!choice) return [];
    return questionAbout(same, subject, {
      cause: 'layout',
      ask: 'layout-doubtful',
      params: { how: String(first.problem.params['how']), sheet: choice.sheet },
      figures: same.reduce(
        (sum, { asked, problem }) => sum + doubts.figures(asked).inSheet(problem.place).length,
        0,
      ),
      blocks: true,
      options: readingsOf(choice).map((reading) => optionFor(reading, choice.sheet)),
      proposal: 0,
      reaches: first.problem.context?.signature === '' ? ['file', 'sender'] : ['file', 'layout'],
      usualReach: 'layout',
    });
  });
}

function choiceOf({ asked, problem: { place } }: Doubt): LayoutChoice | undefined {
  return asked.interpretation.layouts.find(({ sheetIndex }) => sheetIndex === place.sheetIndex);
}

/** As it was read, as the next best reading has it, and by its headings. */
function readingsOf({ kind, turned, rival }: LayoutChoice): Reading[] {
  const readings: Reading[] = [
    { kind, turned },
    ...(rival ? [rival] : []),
    { kind: 'headings', turned: false },
  ];
  return [...new Map(readings.map((each) => [nameOf(each), each])).values()];
}

function optionFor(reading: Reading, sheet: string): Option {
  const { kind, turned } = reading;
  return option(
    'layout',
    saying({ about: 'layout', sheet, as: kind, turned }),
    { how: kind, turned: turned ? 1 : 0 },
    nameOf(reading),
  );
}

function nameOf({ kind, turned }: Reading): string {
  return turned ? `${kind} turned` : kind;
}
