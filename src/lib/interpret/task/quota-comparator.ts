import type { Target } from '#lib/domain/task.ts';
import { qualifierAfter, qualifierBefore } from '../quantity/qualifier.ts';

export interface Comparison {
  readonly comparator: Target['comparator'];
  /** Said so plainly that the number is a quota with nothing else; "trên 10", "gần 10" may be a result. */
  readonly isPlain: boolean;
  readonly start: number;
  readonly end: number;
}

const EQUALS = /(?<![<>≥≤]\s?)=\s?$/u;
const GOAL =
  /(?<!\p{L})(?:phấn đấu|mục tiêu|chỉ tiêu|yêu cầu|đạt|bảo đảm|đảm bảo)(?: (?:đạt|là|có|từ|trên|hơn))*:? $/u;
const REACH = 40;
/** What may stand between the comparator and the number: "tối thiểu mỗi quý đăng 05 tin", "Ít nhất: 02". */
const BETWEEN =
  /(?: ?:|(?<!\p{L})(?:(?:mỗi|hằng|hàng|một|0?1) (?:năm|quý|tháng|tuần|xã|phường|thôn|đơn vị)|từ|có|đăng|viết|phát|treo|tổ chức|xây dựng|được|phải)) ?,? ?$/u;

/** The comparator of the number that spans these positions of folded text; null where none is told. */
export function comparisonAt(text: string, from: number, to: number): Comparison | null {
  const behind = qualifierAfter(text, to);
  const before = qualifierBefore(text, from) ?? distantQualifier(text, from);
  if (behind) {
    const comparator = behind.qualifier === 'at_most' ? '<=' : '>=';
    return { comparator, isPlain: true, start: before?.start ?? from, end: behind.end };
  }
  if (before && before.qualifier !== 'about') {
    const isLower = before.qualifier === 'at_least' || before.qualifier === 'more_than';
    const isPlain = ['at_least', 'at_most'].includes(before.qualifier) || /[<>]/.test(before.word);
    return { comparator: isLower ? '>=' : '<=', isPlain, start: before.start, end: to };
  }
  const lead = text.slice(Math.max(0, from - REACH), from);
  const equals = EQUALS.exec(lead);
  if (equals) return { comparator: '=', isPlain: true, start: from - equals[0].length, end: to };
  const goal = GOAL.exec(lead);
  if (!goal) return null;
  return { comparator: '>=', isPlain: /phấn|mục|chỉ/u.test(goal[0]), start: from - goal[0].length, end: to };
}

function distantQualifier(text: string, at: number) {
  let lead = text.slice(Math.max(0, at - REACH), at);
  const offset = at - lead.length;
  const whole = lead;
  for (let rest = lead.replace(BETWEEN, ''); rest !== lead; rest = lead.replace(BETWEEN, '')) lead = rest;
  const found = lead === whole ? null : qualifierBefore(text, offset + lead.length);
  return found && ['at_least', 'at_most'].includes(found.qualifier) ? found : null;
}
