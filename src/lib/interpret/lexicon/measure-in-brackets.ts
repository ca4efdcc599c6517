import type { Measure } from '#lib/domain/measure.ts';
import { collapse } from '#lib/domain/text.ts';
import { measureOf, type MeasureWords } from '../quantity/measure-words.ts';
import type { OwnWords } from './own-words.ts';

/** "(chỉ tiêu: 12 lượt phát/tháng)": of what is demanded, the rest says what is counted. */
const DEMANDED = /^\s*(?:chỉ tiêu|định mức|mục tiêu|kế hoạch|kh|yêu cầu)(?:\s*:|\s)\s*(?=.*\d)/iu;
/** "(đơn vị tính: buổi)" counts no units. */
const COUNTED_IN = /^\s*(?:đvt|đ\.v\.t|đơn vị(?: tính)?|tính (?:theo|bằng))\s*:?\s*(?=\p{L})/iu;
/** What may stand before the measure: "(ghi rõ số lượt)", "(tối thiểu 02 tin/tháng)", "(bao nhiêu bài)". */
const COUNTING = /(?:^|\s)(?:số|so|số lượng|sl|tổng|bao nhiêu|mấy|theo|bằng|mỗi|\d[\d.,]*)$/iu;
/** Those whom it was for: "Tập huấn (cán bộ, công chức)" counts none of them. */
const FOR_WHOM =
  /^(?:cán bộ|công chức|viên chức|cbcc|người dân|công dân|hội viên|đoàn viên|đảng viên|học sinh)/iu;
/** Where it was: "Họp (thôn, bản)", "Tờ rơi (trường học)". */
const WHERE = /^trường học$|[,;/&]| và /iu;
/** "(xã Pù Luông)" names a commune, and counts none. */
const NAMED = /^\s+\p{Lu}/u;
/** Amounts of these in brackets tell of circumstances: "(14 bản)", "(6 thôn)", "(kinh phí 5 triệu đồng)". */
const BESIDE: ReadonlySet<Measure> = new Set(['money', 'copy', 'unit_count', 'people', 'other']);
/** "(đợt 1)", "(lần 2)", "(ca sáng)": which of them. */
const WHICH = /^(?:(?:lần|đợt|buổi|lớp|phiên|khóa|kỳ)(?: thứ)?\s+(?:\d|[ivx]+(?!\p{L}))|ca\s)/iu;

/** What stands in the first brackets of a label, without "chỉ tiêu:" and "ĐVT:"; empty where it has none. */
export function bracketsOf(label: string): string {
  const inside = /[([]([^()[\]]*)[)\]]/.exec(label)?.[1] ?? '';
  return inside.replace(DEMANDED, '').replace(COUNTED_IN, '');
}

/**
 * The measure that the brackets of a label name: "(tấm)", "(số lượt phát)", "(tối thiểu 02 tin/tháng)". Null where its
 * words only tell of circumstances: "(tại các bản)", "(kèm ảnh)", "(đợt 1)", "(kinh phí 5 triệu đồng)".
 *
 * @param isCounted whether the label counts something by itself, as "Số … (…)" does
 */
export function measureInBrackets(
  brackets: string,
  isCounted: boolean,
  own: OwnWords | null,
): MeasureWords | null {
  const found = measureOf(brackets, own);
  if (!found || WHICH.test(brackets.trim())) return null;
  const at = brackets.indexOf(found.text);
  const before = brackets.slice(0, Math.max(0, at)).trim();
  if (before !== '' && !COUNTING.test(before)) return null;
  if (found.measure === 'document' && /theo$/iu.test(before)) return null;
  if (/\d$/.test(before) && BESIDE.has(found.measure)) return null;
  const text = collapse(brackets);
  if (found.measure === 'unit_count' && NAMED.test(brackets.slice(at + found.text.length))) return null;
  const isBare = before === '' && !isCounted;
  if (isBare && found.measure === 'people' && FOR_WHOM.test(found.text)) return null;
  if (isBare && found.measure === 'unit_count' && WHERE.test(text)) return null;
  return { measure: found.measure, text };
}
