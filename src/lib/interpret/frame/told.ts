import { quantitiesInProse } from '../quantity/in-prose.ts';

/** Items of a list and sentences with figures tell what was done; they are no titles. */
export function isTold(text: string): boolean {
  return /^[-+•*]/.test(text) || quantitiesInProse(text).length > 0;
}
