import { strongest } from '#lib/domain/answers.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { UnitLookup } from '../unit/unit-finder.ts';
import type { FileAnswers } from './file-answers.ts';

/**
 * The unit of which a person said that it reports, as it was on the last day of the period, or last where no period is
 * known; null where nobody said so, or it was none on that day.
 */
export function answeredSender(answers: FileAnswers, finder: UnitLookup, day: string | null): Unit | null {
  const answer = strongest<'sender'>(answers.about('sender'));
  if (!answer) return null;
  return day === null ? finder.lastVersion(answer.unit) : finder.version(answer.unit, day);
}
