import { periodCode, type PeriodKind } from '#lib/domain/period.ts';
import { remembered } from '#lib/domain/remembered.ts';
import { withoutDates } from './dates.ts';
import { plain } from './plain.ts';
import { severalIn, untilIn } from './several.ts';
import { systemPeriod } from './system-period.ts';
import { withDigits } from './spelled.ts';

/** What a text calls a period; the year may stand elsewhere. */
export interface PeriodLabel {
  readonly kind: Exclude<PeriodKind, 'range'>;
  readonly number: number;
  readonly year: number | null;
  /** "6 tháng": of a report on a half year its own, else the first. */
  readonly isAnyHalf?: true;
}

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };
const SPAN = /giai doan\s*\d{4}\s*-\s*\d{4}|nhiem ky\s*\d{4}\s*-\s*\d{4}/g;
const QUARTER = /\b(?:qu[yi]\s*\.?\s*|q\.?\s?)(iv|iii|ii|i|[1-4])(?![\da-z])/;
const HALF = /\b(?:0?6|sau)\s*(?:thang|t)(?![a-z])\s*(dau|cuoi)?|ban nien/;
const MONTHS =
  /(?<![\d/.-])(\d{1,2})\s*(?:thang|t(?=\W*20\d\d)|t)(?!(?!20\d\d)\d|[a-z])(?!\s*\d{1,2}(?!\d))(\s*cuoi nam)?/;
const MONTH_SPAN =
  /\b(?:thang|t)\s*(\d{1,2})(?:\s*(?:[/.-]|nam)\s*(20\d\d))?\s*(?:-|den)\s*(?:het )?(?:(?:thang|t)\s*)?(\d{1,2})(?!\d|\/\d{1,2}(?!\d))(?:\s*(?:[/.-]|nam)\s*(20\d\d))?/;
const MONTH = /\b(?:thang|thg|th|t)\s*\.?\s*(\d{1,2})(?!\d)/;
/** "Tháng 5 và 5 tháng đầu năm": of the month, with what has come together since January beside it. */
const MONTH_AND_SINCE = /\bthang\s*(\d{1,2})(?:\s*(?:\/|nam )\s*20\d\d)?\s*(?:va|,|;)\s*\1\s*thang\b/;
/** "Tháng 3, quý I": the month. */
const MONTH_OF_QUARTER = /\bthang\s*(0?[1-9]|1[0-2])\s*,?\s*(?:thuoc\s*)?qu[yi]\b/;
const WHOLE_YEAR = /\b(?:ca nam|nam)\b/;
const YEAR = /(?<!\d)(20\d\d)(?!\d)/;

/** "Quý I/24", "Tháng 3-24". */
const SHORT_YEAR = /\b(?:qu[yi]\s*|q\.?\s?|thang\s*|t)(?:iv|iii|ii|i|\d{1,2})[/-](2\d)(?![\d/-])/;
/** "Quý ..I.. năm 2024": what was typed on the dotted line of a form. */
const DOTTED = /[.…_]{2,}/g;

/** The year that a text names outside its dates and programme spans ("giai đoạn 2021-2025"). */
export const yearIn = remembered((text): number | null => {
  const line = withoutDates(text).replace(SPAN, ' ').replace(DOTTED, ' ');
  const named = /\bnam\s*(20\d\d)(?!\d)/.exec(line) ?? YEAR.exec(line);
  if (named) return Number(named[1]);
  const short = SHORT_YEAR.exec(line)?.[1];
  return short === undefined ? null : 2000 + Number(short);
});

/** The period that a text names (domain.md 2.4), or null. A bare year is the year. */
export const periodLabelIn = remembered((text): PeriodLabel | null => {
  const line = withDigits(withoutDates(text).replace(SPAN, ' ').replace(DOTTED, ' '));
  const year = yearIn(text);
  const label = (kind: PeriodLabel['kind'], number: number): PeriodLabel => ({ kind, number, year });
  const several = severalIn(line);
  if (several) return several === 'open' ? null : spanOf(several.from, several.to, year);
  const quarter = QUARTER.exec(line);
  const until = untilIn(line);
  const named = quarter ?? MONTH.exec(line);
  if (until && (!named || until.index < named.index)) return months(until.month, year);
  const within = MONTH_OF_QUARTER.exec(line);
  if (within) return label('month', Number(within[1]));
  if (quarter) return label('quarter', ROMAN[quarter[1]!] ?? Number(quarter[1]));
  const since = MONTH_AND_SINCE.exec(line);
  if (since && Number(since[1]) <= 12) return label('month', Number(since[1]));
  const half = HALF.exec(line);
  if (half) return { ...label('half', half[1] === 'cuoi' ? 2 : 1), ...(half[1] ? {} : { isAnyHalf: true }) };
  const span = MONTH_SPAN.exec(line);
  if (span) return span[2] && span[2] !== span[4] ? null : spanOf(Number(span[1]), Number(span[3]), year);
  const count = MONTHS.exec(line);
  if (count?.[2]) return Number(count[1]) === 3 ? label('quarter', 4) : null;
  if (count) return months(Number(count[1]), year);
  const month = MONTH.exec(line);
  if (month) {
    const number = Number(month[1]);
    return number >= 1 && number <= 12 ? label('month', number) : null;
  }
  if (isPartOfYear(text)) return null;
  return year !== null && (WHOLE_YEAR.test(line) || plain(text) === String(year)) ? label('year', 0) : null;
});

/** "Tuần 12 năm 2024", "đợt 1 năm 2024": not the year, but nobody knows which days. */
export const isPartOfYear = remembered((text) => /\b(?:tuan|dot)\s*(?:thu\s*)?\d{1,2}\b/.test(plain(text)));

/** "Tháng 1 (từ 01-31/01)". */
const DAYS_IN_BRACKETS = /\((?:(?:tu|den|ngay)\s|[\d\s/.-])+\)/g;

/** A short text that is nothing but a period: the heading "Tháng 1", "T1", "Quý I", "Cả năm", "Năm 2024". */
export const wholePeriodLabel = remembered((text): PeriodLabel | null => {
  const line = withDigits(plain(text)).replace(DAYS_IN_BRACKETS, ' ');
  if (line.length > 40) return null;
  const short = shortMonth(text.trim()) ?? systemPeriod(text.trim());
  if (short) return short;
  if (/^ca nam$/.test(line)) return { kind: 'year', number: 0, year: null };
  const label = periodLabelIn(text);
  const rest = line
    .replace(/\bq(?=(?:iv|i{1,3})\b)/g, ' ')
    .replace(
      /\b(?:tong|cong|tong cong|tong so|qu[yi]|q|thang|thg|t|nam|dau|cuoi|ca|ban nien|sau|luy ke|ky|bao cao|cung ky|trong|rieng|iv|iii|ii|i)\b/g,
      '',
    )
    .replace(/(?<=\b|\d)th?(?=\d|\b)/g, '')
    .replace(/\bq(?=\d)/g, '')
    .replace(/[\d\s/.()-]/g, '');
  return label && rest === '' ? label : null;
});

/** A number without its word; of quarters also a Roman one. */
function isBare(text: string, heading: string): boolean {
  return /^\d{1,2}$/.test(text) || (/^(?:I{1,3}|IV)$/.test(text) && /^qu[ýí]$/iu.test(heading));
}

const COUNTED_BY = /(?:^|\s)(tháng|qu[ýí])(?: (?:trong|của|năm)(?!\p{L})[^()]*)?$/iu;

/** "7" below "Tháng", "III" below "Số lượng theo quý": the period whose number it is; null below anything else. */
export function periodNumbered(number: string, above: string): PeriodLabel | null {
  const kind = COUNTED_BY.exec(above)?.[1];
  if (kind === undefined || !isBare(number, kind)) return null;
  const label = wholePeriodLabel(`${kind} ${number}`);
  return label && { ...label, year: label.year ?? yearIn(above) };
}

/** What a cell under a heading of periods says: "T1", "Quý I", "01/2025", under "Tháng" a bare number, under "Quý" "II" too. */
export function periodInCell(text: string, heading = ''): PeriodLabel | null {
  return monthOfYear(text) ?? wholePeriodLabel(isBare(text, heading) ? `${heading} ${text}` : text);
}

/** What the name of a sheet or the heading of a section says: "07/2025" too, which in a sentence may be anything. */
export function periodInName(text: string): PeriodLabel | null {
  return monthOfYear(text.trim()) ?? periodLabelIn(text);
}

/** "01/2025", "T1-25". */
function monthOfYear(text: string): PeriodLabel | null {
  return bareMonth(text) ?? shortMonth(text);
}

const bareMonth = remembered((text): PeriodLabel | null => {
  const month = /^(0?[1-9]|1[0-2])\s*[/.-]\s*(20\d\d)$/.exec(text);
  return month && { kind: 'month', number: Number(month[1]), year: Number(month[2]) };
});

const shortMonth = remembered((text): PeriodLabel | null => {
  const month = /^(?:tháng|th|t)\s*\.?\s*(0?[1-9]|1[0-2])\s*[/.-]\s*(2\d)$/i.exec(text);
  return month && { kind: 'month', number: Number(month[1]), year: 2000 + Number(month[2]) };
});

/** The code of a label in a year (contract.md); cumulative months that have a name of their own take it. */
export function codeOfLabel({ kind, number }: PeriodLabel, year: number): string {
  if (kind === 'months' && number === 3) return periodCode('quarter', year, 1);
  if (kind === 'months' && number === 6) return periodCode('half', year, 1);
  if (kind === 'months' && number === 12) return periodCode('year', year, 0);
  return periodCode(kind, year, number);
}

/** "Tháng 4 - 6" is the second quarter, "tháng 7 - 12" the second half; other months beside each other have no label. */
function spanOf(from: number, to: number, year: number | null): PeriodLabel | null {
  if (from === 1 || to > 12) return months(to, year);
  if (from === 7 && to === 12) return { kind: 'half', number: 2, year };
  return to === from + 2 && to % 3 === 0 ? { kind: 'quarter', number: to / 3, year } : null;
}

function months(number: number, year: number | null): PeriodLabel | null {
  if (number === 1) return { kind: 'month', number, year };
  return number > 1 && number <= 12 ? { kind: 'months', number, year } : null;
}
