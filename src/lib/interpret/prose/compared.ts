import { plain } from '../period/plain.ts';

const COMPARED =
  /\b(?:cung ky|nam truoc)(?: nam)?(?: (?:truoc|20\d\d))?(?:(?!\b(?:va|tang|giam|nam nay)\b)[^\d,;.)]){0,40}$/;
/** An open bracket that sets last year's figures beside the one before it: "(cùng kỳ: 07 lớp, 390 lượt người". */
const OPEN_BRACKET = /\((?:cung ky|nam truoc|nam (20\d\d))\b(?!.*\b(?:tang|giam|nam nay)\b)[^()]*$/;
/** "so với năm 2023 (48 tin, bài": what is compared with, in the bracket behind it. */
const COMPARED_WITH =
  /\b(?:so voi|so)\b[^\d;.()]*?(?:cung ky|nam truoc|(20\d\d))[^\d;()]{0,20}\((?:la |dat |co )?[^\d()]*$/;
/** "năm 2023 là 286 lượt", "năm 2023: 286 lượt". */
const YEAR_IS = /\bnam (20\d\d) ?(?:la|dat|co|:)[^\d,;.()]{0,30}$/;

/**
 * Whether the words before a figure say that it is last year's, told beside the period's own: "(cùng kỳ năm 2023 là
 * 132 tin, bài)". It holds for that figure, and in brackets for all of them. A year that is named must be the one
 * before `year`, that of the period; null where it has none.
 */
export function isCompared(before: string, year: number | null): boolean {
  const line = plain(before);
  if (COMPARED.test(line)) return true;
  return [OPEN_BRACKET, COMPARED_WITH, YEAR_IS].some((told) => {
    const found = told.exec(line);
    return found !== null && (found[1] === undefined || Number(found[1]) + 1 === year);
  });
}
