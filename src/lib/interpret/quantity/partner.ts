import { parseNumber } from './number.ts';

/** A second number that belongs to the first: the end of a range, the denominator of a ratio. */
export interface Partner {
  readonly kind: 'range' | 'ratio';
  readonly value: number;
  readonly end: number;
}

const PARTNER = /\s*(?:(-|–|—|đến|tới|hoặc(?= ?\d))|\/|trên(?: tổng số)?)\s*(\d+(?:[.,]\d+)*)(?![\d/])/uy;
const RATE =
  /\s*(?:\/\s*(?:0?1\s*)?|(?:mỗi|một|hàng|hằng|1|01|trong)\s+)(?:ngày|tuần|tháng|quý|năm|kỳ)(?!\p{L})(?!\s*\d)/uy;
/** "15 phút/lượt", "45 người/lớp": so much each time, of which nobody told how often it was. */
const RATE_EACH =
  /\s*(?:\/\s*(?:0?1\s*)?|mỗi\s+)(?:lượt|lần|buổi|lớp|cuộc|đợt|phiên|hội nghị|chương trình|chuyên mục|bản tin)(?!\p{L})(?!\s*\d)/uy;
const RATE_BEFORE = /(?<!\p{L})(?:mỗi|hàng|hằng) (?:ngày|tuần|tháng|quý|năm)(?: \p{L}+){0,2}[ :]*$/u;
const REACH = 40;

/** "12/15", "12 trên 15", "3-4", "3 đến 4": the partner of the number that ends at a position of folded text. */
export function partnerAt(text: string, at: number): Partner | null {
  PARTNER.lastIndex = at;
  const match = PARTNER.exec(text);
  const value = match && parseNumber(match[2]!)?.value;
  if (match === null || value == null) return null;
  return { kind: match[1] ? 'range' : 'ratio', value, end: PARTNER.lastIndex };
}

/** "/tuần", "mỗi tháng", "/lượt": what makes a rate of the figure that ends at a position of folded text. */
export function rateAt(text: string, at: number): { end: number } | null {
  for (const rate of [RATE, RATE_EACH]) {
    rate.lastIndex = at;
    if (rate.test(text)) return { end: rate.lastIndex };
  }
  return null;
}

/** "mỗi tuần" before the figure that begins at a position of folded text makes a rate of it too. */
export function isRateBefore(text: string, at: number): boolean {
  return RATE_BEFORE.test(text.slice(Math.max(0, at - REACH), at));
}
