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
import { codeQuestions } from './unit-code.ts';
import { meaningOf, withinOf, writtenName } from './name-meaning.ts';
import { unitOption, unitsOf } from './unit-options.ts';

/** Words for several units at once. */
const GROUP = /^(?:khối|các|nhóm|cụm)\s/iu;
/** So far are names looked at for how like they are; those that the finder offers are nearer. */
const FAR = 3;

/**
 * Which unit a name in a table stands for: once for a name inside what holds it, for all files that may mean the same
 * units by it. The same text elsewhere is another question, for it may be another unit.
 */
export function nameQuestions(doubts: Doubts): Question[] {
  const ofRows = doubts
    .of('unit-unknown', 'unit-ambiguous', 'unit-abolished')
    .filter(({ problem }) => problem.context?.isSender !== true)
    .filter(({ asked }) => !doubts.isUndated(asked));
  return [
    ...groupDoubts(ofRows, subjectOf).map((group) => questionOf(group, doubts)),
    ...codeQuestions(doubts),
  ];
}

function questionOf({ subject, doubts: same, first }: Group, doubts: Doubts): Question {
  const { registry } = doubts.context;
  const { code, context } = first.problem;
  const name = writtenName(first);
  const within = registry.unit(context?.within ?? '');
  const units = unitsOf(context?.units, registry);
  const unitOptions = units.map((unit) => {
    const more = code === 'unit-unknown' ? { letters: unlikeness(name, unit) } : {};
    return unitOption(unit, registry, (key) => saying(meaningOf(first, { kind: 'unit', unit: key })), more);
  });
  return questionAbout(same, subject, {
    cause: 'name',
    ask: code,
    params: {
      name,
      ...(within ? { within: within.name } : {}),
      ...(context?.date ? { date: context.date } : {}),
    },
    figures: same.reduce(
      (sum, { asked, problem }) => sum + doubts.figures(asked).named(problem.place).length,
      0,
    ),
    options: [
      ...withDistinctKeys(unitOptions),
      option('other', saying(meaningOf(first, { kind: 'other' }))),
      option('group', saying(meaningOf(first, { kind: 'group' }))),
      enter('unit'),
    ],
    proposal: GROUP.test(name) ? unitOptions.length + 1 : proposalOf(code, name, units),
    reaches: ['file', 'layout', 'sender', 'always'],
    usualReach: code === 'unit-ambiguous' || !within ? 'file' : 'always',
  });
}

function subjectOf(doubt: Doubt): Subject {
  const { code, context } = doubt.problem;
  const units = (context?.units ?? []).map((id) => textOf(keyOfUnit(id)));
  return [code, nameKey(writtenName(doubt)), textOf(withinOf(doubt)), ...units];
}

function textOf(key: UnitKey | null): string {
  return key ? `${key.level}:${key.code}` : '';
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
