import type { Answer } from '#lib/domain/answer.ts';
import { strongest } from '#lib/domain/answers.ts';
import { collapse } from '#lib/domain/text.ts';
import { keyOfName } from '../unit/name-key.ts';
import { refOf } from '../unit/unit-answer.ts';
import type { UnitLookup } from '../unit/unit-finder.ts';
import type { UnitAnswer, UnitQuestion } from '../unit/unit-question.ts';
import { unitTextOf } from '../unit/unit-text.ts';
import type { FileAnswers } from './file-answers.ts';

type NameAnswer = Extract<Answer, { about: 'name' }>;

/** Looks units up as a person said what their names stand for, and all other names as ever. */
export function withAnsweredNames(finder: UnitLookup, answers: FileAnswers): UnitLookup {
  const said = answers.about('name');
  if (said.length === 0) return finder;
  const byName = new Map<string, NameAnswer[]>();
  for (const answer of said) byName.set(answer.name, [...(byName.get(answer.name) ?? []), answer]);
  const find = (question: UnitQuestion): UnitAnswer => {
    const named = byName.get(keyOfName(unitTextOf(question.text)));
    return (named && answerFrom(named, question, finder)) ?? finder.find(question);
  };
  return {
    find,
    at: (date, within) => ({ find: (text, code) => find({ text, code, date, within }) }),
    hasGroups: said.some(({ is }) => is.kind === 'group'),
    version: (key, date) => finder.version(key, date),
    lastVersion: (key) => finder.lastVersion(key),
    liesIn: (unit, key) => finder.liesIn(unit, key),
    mentionsIn: (text, date) => finder.mentionsIn(text, date),
    preferred: (units, date) => finder.preferred(units, date),
    provinceOf: (unit) => finder.provinceOf(unit),
    namesPartOf: (text, commune) => finder.namesPartOf(text, commune),
    holdersOf: (unit, date) => finder.holdersOf(unit, date),
    isIn: (unit, container) => finder.isIn(unit, container),
  };
}

/** What was said of a name inside what holds it here, else of it anywhere; null where that unit was none on the day. */
function answerFrom(
  named: readonly NameAnswer[],
  { text, date, within: around }: UnitQuestion,
  finder: UnitLookup,
): UnitAnswer | null {
  const inside = named.filter(({ within }) => within && around && finder.liesIn(around, within));
  const anywhere = named.filter(({ within }) => within === null);
  const answer = strongest<'name'>(inside) ?? strongest<'name'>(anywhere);
  if (!answer) return null;
  const written = { id: '', code: '', name: collapse(text), level: 'khac' } as const;
  switch (answer.is.kind) {
    case 'unit': {
      const unit = finder.version(answer.is.unit, date);
      return unit && { unit, ref: refOf(unit), doubts: [] };
    }
    case 'other':
      return { unit: null, ref: written, doubts: [] };
    case 'group':
      return { unit: null, ref: written, doubts: [], isGroup: true };
  }
}
