import type { AnswerBody } from '#lib/domain/answer.ts';
import type { UnitKey } from '#lib/domain/dictionary.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { Ask, Question } from '#lib/domain/question.ts';
import { nameKey } from '../unit/name-key.ts';
import type { Doubt } from './asked.ts';
import type { Doubts } from './doubts.ts';
import { enter, groupDoubts, questionAbout, saying, type Group, type Subject } from './make-question.ts';
import { unitOption, unitsOf } from './unit-options.ts';

/**
 * Which unit reports, where a file does not tell for certain: its figures are nobody's. Files whose letterheads say the
 * same and may mean the same units are asked about together, as long as each is of another period: two of one period
 * are hardly of one unit. One that names no unit is asked about alone.
 */
export function senderQuestions(doubts: Doubts): Question[] {
  const ofSender = doubts
    .of('unit-unknown', 'unit-ambiguous', 'unit-abolished')
    .filter(({ asked, problem }) => problem.context?.isSender === true && !doubts.isUndated(asked));
  return groupDoubts(ofSender, subjectOf).flatMap((group) => {
    const apart = groupDoubts(group.doubts, ({ asked }) => [...group.subject, asked.sha256]);
    if (areOfOnePeriodEach(apart)) return questionOf(group, doubts, true);
    return apart.map((each) => questionOf(each, doubts, false));
  });
}

/** `isAlone`: no other file of the same time has this letterhead, so that it may be known again by it. */
function questionOf({ subject, doubts: same, first }: Group, doubts: Doubts, isAlone: boolean): Question {
  const { registry } = doubts.context;
  const { params, context } = first.problem;
  const name = String(params['name'] ?? '');
  const units = unitsOf(context?.units, registry);
  const ask = asks(name, first.problem, units.length);
  const isKnownAgain = ask === 'sender-ambiguous' && same.every(isOfTable);
  const meaning = (unit: UnitKey): AnswerBody =>
    isKnownAgain ? { about: 'letterhead', name: nameKey(name), unit } : { about: 'sender', unit };
  return questionAbout(same, subject, {
    cause: 'sender',
    ask,
    params: { name },
    figures: same.reduce(
      (sum, { asked, problem: { place } }) => sum + doubts.figures(asked).inSheet(place).length,
      0,
    ),
    blocks: true,
    options: [
      ...units.map((unit) => unitOption(unit, registry, (key) => saying(meaning(key)))),
      enter('unit'),
    ],
    reaches: isKnownAgain ? ['file', 'layout', 'always'] : ['file'],
    usualReach: isKnownAgain && isAlone ? 'layout' : 'file',
  });
}

function asks(name: string, { code }: Problem, units: number): Ask {
  if (name === '') return 'sender-unnamed';
  // A name that is no unit's, and yet means some: the organisation in them reports.
  if (code === 'unit-unknown' && units > 0) return 'sender-organisation';
  return units > 1 ? 'sender-ambiguous' : 'sender-unknown';
}

function subjectOf({ asked, problem: { params, context } }: Doubt): Subject {
  const name = nameKey(String(params['name'] ?? ''));
  return name === '' ? [asked.sha256] : [name, ...(context?.units ?? [])];
}

/** Forms that the program gave out have no table: whose they are is asked of each. */
function isOfTable({ problem: { context } }: Doubt): boolean {
  return context?.signature !== undefined;
}

function areOfOnePeriodEach(files: readonly Group[]): boolean {
  const periods = files.flatMap(({ first: { asked } }) => [
    ...new Set(asked.interpretation.facts.map(({ period }) => period)),
  ]);
  return files.length === 1 || new Set(periods).size === periods.length;
}
