import type { Problem, ProblemCode } from '#lib/domain/problem.ts';

/** Of no use to the unit: how a file was read, or how it stands among others. */
const NOT_FOR_THE_UNIT: ReadonlySet<ProblemCode> = new Set([
  'repeated-above',
  'unit-without-diacritics',
  'layout-doubtful',
  'duplicate-submission',
  'superseded-submission',
  'units-missing',
  'periods-missing',
  'link-unsafe',
  'zip-in-zip',
]);

/** Whether the unit that sent a file can do something about a problem of it. */
export function isForTheUnit({ code }: Problem): boolean {
  return !NOT_FOR_THE_UNIT.has(code);
}
