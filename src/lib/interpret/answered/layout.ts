import type { Answer } from '#lib/domain/answer.ts';
import { strongest } from '#lib/domain/answers.ts';
import type { LayoutKind } from '#lib/domain/interpretation.ts';
import type { FileAnswers } from './file-answers.ts';

export type AnsweredLayout = Extract<Answer, { about: 'layout' }>;

/** As which layout a person said to read this sheet; narrowest of those said of its name, in this file or others. */
export function layoutOfSheet(
  answers: FileAnswers,
  sheet: string,
  mayBe: (answer: AnsweredLayout) => boolean,
): AnsweredLayout | null {
  const said = answers.about('layout').filter(({ reach }) => reach.kind !== 'layout');
  return strongest<'layout'>(
    said.filter((answer) => answer.sheet === sheet && (answer.reach.kind === 'file' || mayBe(answer))),
  );
}

/**
 * As which layout a person said to read sheets that have such a table; `hasTable` tells whether this one has, `mayBe`
 * whether it may be laid out like that.
 */
export function layoutOfTables(
  answers: FileAnswers,
  mayBe: (answer: AnsweredLayout) => boolean,
  hasTable: (answer: AnsweredLayout) => boolean,
): AnsweredLayout | null {
  const said = answers.about('layout').filter(({ reach }) => reach.kind === 'layout');
  return said.findLast((answer) => mayBe(answer) && hasTable(answer)) ?? null;
}

const HEADLESS: ReadonlySet<LayoutKind> = new Set(['continued', 'bare']);

/** Whether a sheet that would be read as `unaided` may be one without headings, where that is what was said of others. */
export function mayBeLaidOut({ as }: AnsweredLayout, unaided: LayoutKind | null): boolean {
  return !HEADLESS.has(as) || unaided !== 'headings';
}
