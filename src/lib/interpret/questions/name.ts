import type { AnswerBody, NameMeaning } from '#lib/domain/answer.ts';
import { keyOfUnit, type UnitKey } from '#lib/domain/dictionary.ts';
import type { ProblemCode } from '#lib/domain/problem.ts';
import type { Option, Question } from '#lib/domain/question.ts';
import { looseKey } from '#lib/domain/text.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { nameKey } from '../unit/name-key.ts';
import { distance } from '../unit/near-names.ts';
import { unitTextOf } from '../unit/unit-text.ts';
import type { Doubt } from './asked.ts';
import type { Doubts } from './doubts.ts';
import {
  enter,
  groupDoubts,
  option,
  questionAbout,
  saying,
  type Group,
  type Subject,
} from './make-question.ts';
import { unitOption, unitsOf } from './unit-options.ts';

const CODES = [
  'unit-unknown',
  'unit-ambiguous',
  'unit-abolished',
  'unit-code-disagrees',
] as const satisfies readonly ProblemCode[];
/** So far are names looked at for how like they are; those that the finder offers are nearer. */
const FAR = 3;

/**
 * Which unit a name in a table stands for: once for a name inside what holds it, for all files that may mean the same
 * units by it. The same text elsewhere is another question, for it may be another unit.
 */
export function nameQuestions(doubts: Doubts): Question[] {
  const ofRows = doubts.of(...CODES).filter(({ problem }) => problem.context?.isSender !== true);
  return groupDoubts(ofRows, subjectOf).map((group) => questionOf(group, doubts));
}

function questionOf({ subject, doubts: same, first }: Group, doubts: Doubts): Question {
  const { registry } = doubts.context;
  const { code, params, context } = first.problem;
  const name = context?.name ?? String(params['name'] ?? '');
  const within = registry.unit(context?.within ?? '');
  const meaning = (is: NameMeaning): AnswerBody => ({
    about: 'name',
    name: nameKey(name),
    within: withinOf(first),
    is,
  });
  const units = unitsOf(context?.units, registry);
  const isCode = code === 'unit-code-disagrees';
  const options = [
    ...units.flatMap((unit) => {
      const more = code === 'unit-unknown' ? { letters: unlikeness(name, unit) } : {};
      return unitOption(unit, registry, (key) => saying(meaning({ kind: 'unit', unit: key })), more) ?? [];
    }),
    ...(isCode
      ? []
      : [
          option('other', saying(meaning({ kind: 'other' }))),
          option('group', saying(meaning({ kind: 'group' }))),
        ]),
    enter('unit'),
  ];
  return questionAbout(same, subject, {
    cause: 'name',
    ask: code,
    params: {
      ...params,
      name,
      ...(within ? { within: within.name } : {}),
      ...(context?.date ? { date: context.date } : {}),
    },
    figures: same.reduce((sum, doubt) => sum + figuresOf(doubt, doubts), 0),
    options: withDistinctKeys(options),
    proposal: isCode ? 0 : proposalOf(code, name, units),
    reaches: ['file', 'layout', 'sender', 'always'],
    usualReach: code === 'unit-ambiguous' || isCode || !within ? 'file' : 'always',
  });
}

function subjectOf(doubt: Doubt): Subject {
  const { code, context, params } = doubt.problem;
  const name = nameKey(context?.name ?? String(params['name'] ?? ''));
  return [code, name, textOf(withinOf(doubt)), ...(context?.units ?? []).map((id) => textOf(keyOfUnit(id)))];
}

function withinOf({ problem }: Doubt): UnitKey | null {
  return keyOfUnit(problem.context?.within ?? '');
}

function textOf(key: UnitKey | null): string {
  return key ? `${key.level}:${key.code}` : '';
}

/** The code stands beside the name, which is what figures know. */
function figuresOf({ asked, problem: { code, place } }: Doubt, doubts: Doubts): number {
  const figures = doubts.figures(asked);
  return (code === 'unit-code-disagrees' ? figures.inRow(place) : figures.named(place)).length;
}

/** The nearest name where none is as near; the one heir of a unit that is no more. Of homonyms none is likelier. */
function proposalOf(code: ProblemCode, name: string, units: readonly Unit[]): number | null {
  const [first, second] = units;
  if (!first || code === 'unit-ambiguous') return null;
  if (!second) return 0;
  if (code === 'unit-abolished') return null;
  return unlikeness(name, first) < unlikeness(name, second) ? 0 : null;
}

/** How many letters are different; none where only diacritics are. */
function unlikeness(name: string, { shortName }: Unit): number {
  return distance(looseKey(unitTextOf(name).shortName), looseKey(shortName), FAR);
}

/** Two versions of one unit are one option. */
function withDistinctKeys(options: readonly Option[]): Option[] {
  return [...new Map(options.map((each) => [each.key, each])).values()];
}
