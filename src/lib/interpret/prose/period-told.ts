import { parsePeriod } from '#lib/domain/period.ts';
import { codeOfLabel, periodLabelIn } from '../period/label.ts';
import type { SettledPeriod } from '../period/settle.ts';
import { holds } from '../table/rows/period-cell.ts';

const NUMBER = '(?:[ivx]{1,4}|\\d{1,2})';
const LABEL = `qu[ýí]\\s*${NUMBER}|tháng\\s*\\d{1,2}|\\d{1,2}\\s*tháng(?:\\s+(?:đầu|cuối)\\s+năm)?|cả\\s+năm`;
/** Where a clause or a part of it begins with a period: "quý I đăng 05 tin, bài", "trong tháng 3 phát 12 lượt". */
const OPENS_PART = new RegExp(
  `(?:^|[,;:(]|(?<!\\p{L})trong)[\\s\\-+•*]*((?:${LABEL})(?![\\p{L}\\d])(?:\\s*[/-]\\s*20\\d\\d|\\s+năm\\s+20\\d\\d)?)`,
  'giu',
);

/** Whether a clause goes on with the figures of another part of the period: "…; quý II đăng 08 tin, bài". */
export function opensPeriod(clause: string): boolean {
  return periodsIn(clause)[0]?.index === 0;
}

/** The period of a figure that its clause names: a part of the reporting one, or another that it is told beside. */
export interface ToldPeriod extends SettledPeriod {
  readonly isBeside: boolean;
}

/**
 * The part of the reporting period that the words before a figure say it is of, in a list such as "quý I: 5 tin; quý II:
 * 8 tin", or the period of another year that they name; null where they name none.
 */
export function periodTold(before: string, base: SettledPeriod): ToldPeriod | null {
  const last = periodsIn(before).at(-1)?.[1];
  const year = parsePeriod(base.code)?.year ?? null;
  const label = last === undefined ? null : periodLabelIn(last);
  if (!label || year === null) return null;
  const code = codeOfLabel(label, label.year ?? year);
  const isBeside = label.year !== null && label.year !== year;
  return isBeside || holds(base.code, code) ? { code, from: '', to: '', isBeside } : null;
}

function periodsIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(OPENS_PART)];
}
