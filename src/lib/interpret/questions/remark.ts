import type { ProblemCode } from '#lib/domain/problem.ts';
import type { Option, Question } from '#lib/domain/question.ts';
import { TASK_STATUSES } from '#lib/domain/task.ts';
import { exactKey } from '#lib/domain/text.ts';
import type { Doubt } from './asked.ts';
import { cellMeaning, isInProse, isTurned } from './cell-values.ts';
import type { Doubts } from './doubts.ts';
import { enter, groupDoubts, keep, option, questionAbout, settingEach, type Group } from './make-question.ts';

/** Figures that were read and look wrong; they count as they are until a person says otherwise. */
const FIGURES = [
  'outlier-in-series',
  'outlier-among-peers',
  'cumulative-decreases',
  'percent-over-hundred',
  'part-exceeds-whole',
] as const satisfies readonly ProblemCode[];

/**
 * What a person should look at: one question for all figures of one kind, since each of them is looked at by itself
 * and letting them stand says no more than that; rows of one file, since what becomes of them differs.
 */
export function remarkQuestions(doubts: Doubts): Question[] {
  const figures = groupDoubts(
    doubts.of(...FIGURES).filter((doubt) => !isInProse(doubt) && !isOfRivals(doubt, doubts)),
    ({ problem: { code } }) => [code],
  );
  const rows = groupDoubts(doubts.of('unit-repeated'), ({ asked }) => [asked.sha256]);
  const statuses = groupDoubts(doubts.of('task-status-unknown'), ({ problem: { sourceText } }) => [
    exactKey(sourceText),
  ]);
  return [
    ...figures.map((group) => remark(group, figureOptions(group.doubts))),
    ...rows.map((group) => remark(group, group.doubts.some(isTurned) ? [] : [dropRows(group.doubts)])),
    ...statuses.map((group) => statusQuestion(group)),
  ];
}

/** Parts in conflict with their whole do not count, and are asked about as rivals. */
function isOfRivals({ asked, problem: { code, place } }: Doubt, doubts: Doubts): boolean {
  return (
    code === 'part-exceeds-whole' &&
    doubts
      .figures(asked)
      .at(place)
      .some(({ status }) => status === 'conflict')
  );
}

function remark({ subject, doubts: same, first }: Group, options: readonly Option[]): Question {
  const { code, params, sourceText } = first.problem;
  return questionAbout(same, subject, {
    cause: 'remark',
    ask: code,
    params: { ...(same.length === 1 ? params : {}), doubts: same.length, text: sourceText },
    figures: same.length,
    options: [keep(same), ...options],
  });
}

function figureOptions(same: readonly Doubt[]): Option[] {
  const [only, another] = same;
  if (!only || another) return [];
  const likely = only.problem.params['likely'];
  if (typeof likely !== 'number') return [enter('number')];
  const outcome = settingEach(same, (_, place) => cellMeaning(place, { kind: 'value', value: likely }));
  return [option('value', outcome, { value: likely }), enter('number')];
}

function dropRows(same: readonly Doubt[]): Option {
  return option(
    'drop-row',
    settingEach(same, (_, { sheet, row }) => ({ about: 'row', sheet, row, is: 'ignored' })),
  );
}

/** How far a task has come, in words that are not known; an answer makes them words of the workspace. */
function statusQuestion({ subject, doubts: same, first }: Group): Question {
  const phrase = first.problem.sourceText;
  const offered = TASK_STATUSES.filter((status) => status !== 'blank' && status !== 'contradictory');
  return questionAbout(same, subject, {
    cause: 'remark',
    ask: 'task-status-unknown',
    params: { text: phrase },
    figures: same.length,
    options: offered.map((status) =>
      option('status', { kind: 'word', word: { list: 'statuses', phrase, status } }, { status }, status),
    ),
  });
}
