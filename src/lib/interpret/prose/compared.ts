import { plain } from '../period/plain.ts';

const COMPARED =
  /\b(?:cung ky|nam truoc)(?: nam)?(?: (?:truoc|20\d\d))?(?:(?!\b(?:va|tang|giam|nam nay)\b)[^\d,;.)]){0,40}$/;

/**
 * Whether the words before a figure say that it is last year's, told beside the period's own: "(cùng kỳ năm 2023 là
 * 132 tin, bài)". It holds for that figure only.
 */
export function isCompared(before: string): boolean {
  return COMPARED.test(plain(before));
}
