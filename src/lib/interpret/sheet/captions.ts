import { collapse } from '#lib/domain/text.ts';
import type { Cell, Sheet } from '#lib/workbook/workbook.ts';
import type { Line } from '../frame/lines.ts';
import { plain } from '../period/plain.ts';
import { isHeading } from '../prose/sections.ts';
import { quantitiesInProse } from '../quantity/in-prose.ts';

const CAPTION = /^\(?\s*(?:bieu|bang|phu luc|don vi tinh|dvt|kem theo)\b/;
const LONGEST_TITLE = 160;
const INTENDED = /\b(?:phuong huong|nhiem vu|ke hoach|chi tieu)\b/;
const DONE = /\b(?:ket qua|tinh hinh|danh gia|thuc hien|da)\b/;

/**
 * The headings right above a table of a text document, down to its caption: "2. Nhiệm vụ năm 2025", "Biểu 1", "(ĐVT:
 * tin, bài)". Sentences there are none. As texts of no cell of the table, so that no account counts them.
 */
export function captionsOf({ above = [] }: Sheet): readonly Line[] {
  const texts = above.map(collapse);
  const from = texts.findLastIndex((text, i) => !isCaption(text) && !isTitle(texts, i)) + 1;
  return texts.slice(from).map((text) => {
    const cell: Cell = { row: 0, col: 0, text, value: { kind: 'text', text } };
    return { text, cell };
  });
}

/** Whether a heading says that what stands below it is still to be done. */
export function announcesPlan({ text }: Line): boolean {
  const line = plain(text);
  return INTENDED.test(line) && !DONE.test(line);
}

/** "Chỉ tiêu tuyên truyền năm 2026" between "PHỤ LỤC" and "(Kèm theo Kế hoạch …)". */
function isTitle(texts: readonly string[], at: number): boolean {
  const isBetween =
    /^phu luc\b/.test(plain(texts[at - 1] ?? '')) || /^\(?\s*kem theo\b/.test(plain(texts[at + 1] ?? ''));
  const text = texts[at] ?? '';
  return (
    isBetween && text.length <= LONGEST_TITLE && !/[.;:]$/.test(text) && quantitiesInProse(text).length === 0
  );
}

function isCaption(text: string): boolean {
  return (isHeading(text) || CAPTION.test(plain(text))) && quantitiesInProse(text).length === 0;
}
