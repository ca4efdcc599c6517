import type { Fact } from '#lib/domain/fact.ts';
import { parsePeriod, previousYear } from '#lib/domain/period.ts';
import { collapse } from '#lib/domain/text.ts';
import { plain } from '../period/plain.ts';
import { cumulative } from '../table/rows/period-cell.ts';
import { isCompared } from './compared.ts';

const SINCE_JANUARY =
  /\b(?:luy ke|cong don|nang (?:tong(?: so)?|so)\b[^;.]* len|tu dau nam (?:den|toi) (?:nay|het|thoi diem|ngay))\b/;

/**
 * Whether the words before a figure say that it is told since January beside the period's own: "Lũy kế từ đầu năm đã
 * đăng 128 tin, bài", "nâng tổng số lên 96 buổi". What stands in brackets that are closed holds for what is in them.
 */
function isAccumulated(before: string): boolean {
  return SINCE_JANUARY.test(plain(collapse(before.replace(/\([^()]*\)/g, ' '))));
}

const LISTS_ACCUMULATED = /^[\s\-+*]*(?:luy ke|cong don)\b[^:]*:/;

/** What stands before a figure and says of when it is: its clause's words, and a label that its sentence opens with. */
export function wordsBefore(sentence: string, clause: string): string {
  return LISTS_ACCUMULATED.test(plain(sentence)) ? `${sentence} ${clause}` : clause;
}

/** Last year's figure, or all since January, told beside the one of the period, compares with it. */
export function besideThePeriod(fact: Fact, before: string): Fact {
  const year = parsePeriod(fact.period)?.year ?? null;
  const lastYears = isCompared(before, year) ? (previousYear(fact.period) ?? '') : null;
  const sinceJanuary = fact.period !== '' && isAccumulated(before) ? cumulative(fact.period) : fact.period;
  const period = lastYears ?? sinceJanuary;
  if (lastYears === null && period === fact.period) return fact;
  return { ...fact, period, periodFrom: '', periodTo: '', status: 'comparison' };
}
