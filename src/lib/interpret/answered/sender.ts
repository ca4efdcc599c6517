import { strongest } from '#lib/domain/answers.ts';
import type { UnitKey } from '#lib/domain/dictionary.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { nameKey } from '../unit/name-key.ts';
import type { UnitLookup } from '../unit/unit-finder.ts';
import type { FileAnswers } from './file-answers.ts';

/**
 * The unit of which a person said that it reports, as it was on the last day of the period, or last where no period is
 * known; null where nobody said so, or it was none on that day.
 */
export function answeredSender(answers: FileAnswers, finder: UnitLookup, day: string | null): Unit | null {
  const answer = strongest<'sender'>(answers.about('sender'));
  return answer && versionOn(day, answer.unit, finder);
}

/** The unit of which a person said that letterheads mean it by a name that several have; null as above. */
export function answeredLetterhead(
  answers: FileAnswers,
  name: string,
  finder: UnitLookup,
  day: string | null,
): Unit | null {
  const said = answers.about('letterhead').filter((answer) => answer.name === nameKey(name));
  const answer = strongest<'letterhead'>(said);
  return answer && versionOn(day, answer.unit, finder);
}

function versionOn(day: string | null, unit: UnitKey, finder: UnitLookup): Unit | null {
  return day === null ? finder.lastVersion(unit) : finder.version(unit, day);
}
