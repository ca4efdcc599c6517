import type { Answer } from '#lib/domain/answer.ts';
import { strongest } from '#lib/domain/answers.ts';
import type { LayoutKind } from '#lib/domain/interpretation.ts';
import type { FileAnswers } from './file-answers.ts';

export type AnsweredLayout = Extract<Answer, { about: 'layout' }>;

/** As which layout a person said to read a sheet of this name. */
export function layoutOfSheet(answers: FileAnswers, sheet: string): AnsweredLayout | null {
  return strongest<'layout'>(
    answers.about('layout').filter((answer) => answer.reach.kind !== 'layout' && answer.sheet === sheet),
  );
}

/**
 * As which layout a person said to read sheets that have such a table; `hasTable` tells whether this one has. A sheet
 * without headings is not told by the headings of another.
 */
export function layoutOfTables(
  answers: FileAnswers,
  hasTable: (answer: AnsweredLayout) => boolean,
): AnsweredLayout | null {
  const said = answers
    .about('layout')
    .filter(({ reach, as }) => reach.kind === 'layout' && !HEADLESS.has(as));
  return said.findLast(hasTable) ?? null;
}

const HEADLESS: ReadonlySet<LayoutKind> = new Set(['continued', 'bare']);
