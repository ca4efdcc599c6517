import { strongest } from '#lib/domain/answers.ts';
import { parsePeriod, type Period } from '#lib/domain/period.ts';
import type { FileAnswers } from './file-answers.ts';

/** The period that a person gave a file. */
export interface AnsweredPeriod {
  readonly period: Period;
  /** Said of this very file: it holds against what the file's titles say. Else it fills in where they say nothing. */
  readonly isOfFile: boolean;
}

export function answeredPeriod(answers: FileAnswers): AnsweredPeriod | null {
  const answer = strongest<'period'>(answers.about('period'));
  const period = answer && parsePeriod(answer.period);
  return period ? { period, isOfFile: answer.reach.kind === 'file' } : null;
}
