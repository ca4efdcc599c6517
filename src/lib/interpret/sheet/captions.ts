import { collapse } from '#lib/domain/text.ts';
import type { Cell, Sheet } from '#lib/workbook/workbook.ts';
import type { Line } from '../frame/lines.ts';
import { plain } from '../period/plain.ts';
import { isHeading } from '../prose/sections.ts';
import { quantitiesInProse } from '../quantity/in-prose.ts';

const CAPTION = /^\(?\s*(?:bieu|bang|phu luc|don vi tinh|dvt|kem theo)\b/;
/** "Số lượng tin, bài trên trang của các xã năm 2024", "Kết quả tuyên truyền 9 tháng". */
const TITLE =
  /^(?:tong hop|thong ke|so (?!\d)|ket qua|tinh hinh|danh sach|danh muc|theo doi|chi tieu|tien do|phan cong)\b/;
/** "Kết quả cụ thể như sau" announces the table and says nothing of it. */
const ANNOUNCES = /\b(?:nhu sau|sau day|duoi day|nhu bang)\b/;
/** "Quý I năm 2026", "Huyện Buôn Đôn, 6 tháng đầu năm 2024". */
const LONGEST_LINE = 80;
const ANNEX = /^phu luc\b/;
const COMES_WITH = /^\(?\s*kem theo\b/;
const LONGEST_TITLE = 160;
const INTENDED = /\b(?:phuong huong|nhiem vu|ke hoach|chi tieu)\b/;
const DONE = /\b(?:ket qua|tinh hinh|danh gia|thuc hien|theo doi|tien do|kiem tra|da)\b/;

/**
 * The titles right above a table of a text document, down from the last "PHỤ LỤC": "2. Nhiệm vụ năm 2025", "Biểu 1", "Quý I
 * năm 2026", "(ĐVT: tin, bài)". Sentences there are none. As texts of no cell of the table, so that no account counts them.
 */
export function captionsOf({ above = [] }: Sheet): readonly Line[] {
  const texts = above.map(collapse);
  const from = texts.findLastIndex((text, i) => !isCaption(text) && !isTitle(texts, i)) + 1;
  const annex = texts.findLastIndex((text) => ANNEX.test(plain(text)));
  return texts.slice(Math.max(from, annex)).map((text) => {
    const cell: Cell = { row: 0, col: 0, text, value: { kind: 'text', text } };
    return { text, cell };
  });
}

/** Whether a heading says that what stands below it is still to be done. */
export function announcesPlan({ text }: Line): boolean {
  const line = plain(text);
  return INTENDED.test(line) && !DONE.test(line);
}

/** A short line, a longer one in capitals or with the words of a title, or whatever stands below "PHỤ LỤC". */
function isTitle(texts: readonly string[], at: number): boolean {
  const text = texts[at] ?? '';
  const line = plain(text);
  if (text.length > LONGEST_TITLE || /^[-+*•]|[.,;:]$/.test(text) || quantitiesInProse(text).length > 0)
    return false;
  const isOfAnnex = ANNEX.test(plain(texts[at - 1] ?? '')) || COMES_WITH.test(plain(texts[at + 1] ?? ''));
  if (isOfAnnex || text === text.toUpperCase()) return true;
  return !ANNOUNCES.test(line) && (text.length <= LONGEST_LINE || TITLE.test(line));
}

/** A heading, "Biểu 1", or a note in brackets: "(Số liệu của mỗi huyện đã bao gồm các xã)". */
function isCaption(text: string): boolean {
  const isNote = text.startsWith('(') && text.endsWith(')');
  return (isHeading(text) || isNote || CAPTION.test(plain(text))) && quantitiesInProse(text).length === 0;
}
