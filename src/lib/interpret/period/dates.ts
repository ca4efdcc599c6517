import { remembered } from '#lib/domain/remembered.ts';
import { isoDate } from '#lib/domain/period.ts';
import { plain } from './plain.ts';

const DAY = /(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?/;
const WORDS = /(\d{1,2})\s*thang\s*(\d{1,2})(?:\s*nam\s*(\d{4}))?/;
const DATE = `(?:ngay\\s*)?(?:${WORDS.source}|${DAY.source})`;
const RANGE = new RegExp(`${DATE}\\s*(?:-|den(?:\\s+het)?|toi)\\s*${DATE}`);
const SINCE_JANUARY = new RegExp(`tu dau nam(?:\\s*(\\d{4}))?\\s*den\\s*(?:het\\s*)?${DATE}`);
/** "01-15/7", "(từ 08 đến 14/4/2024)": days of one month. */
const DAYS =
  /(?:^|[(:]\s*|\btu\s+|\bngay\s+)(\d{1,2})\s*(?:-|den(?:\s+het)?)\s*(?:ngay\s*)?(\d{1,2})\s*[/.]\s*(\d{1,2})(?:\s*[/.]\s*(\d{4}))?\s*(?:\)|$)/;
/** Dates that name a document or a day, with a blank day too: "ngày    tháng 9 năm 2024", "ngày 25 tháng 9" at the end of a line, "22/3/2024"; "tháng 7-9/2025" are months. */
const ANY_DATE = new RegExp(
  `ngay[\\s\\d.…]*thang[\\s\\d.…]*nam\\s*(?:\\d{4})?|ngay\\s*\\d{1,2}\\s*thang\\s*\\d{1,2}(?!\\d)|(?<!\\bthang\\s{0,2})(?<!\\d)\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}`,
  'g',
);
const SIGNED = /ngay([\s\d.…]*)thang([\s\d.…]*)nam\s*(\d{4})/;

export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/**
 * "Từ ngày 15/3/2024 đến ngày 14/6/2024", "01/01-12/9/2024", "từ đầu năm 2024 đến ngày 12 tháng 9 năm 2024". Days that name
 * no year ("từ 15/12 đến 14/3") are of the years 0 and 1, until `rangeInYear` is told which.
 */
export const dateRangeIn = remembered((text): DateRange | null => {
  const line = plain(text);
  const since = SINCE_JANUARY.exec(line);
  if (since) {
    const to = dateOf(since.slice(2, 8), since[1]);
    if (to) return { from: `${to.slice(0, 4)}-01-01`, to };
  }
  const days = DAYS.exec(line);
  if (days) {
    const [first, last] = [days[1], days[2]].map((day) => dateOf([day, days[3], days[4]]));
    return first && last && first <= last ? { from: first, to: last } : null;
  }
  const match = RANGE.exec(line);
  if (!match) return null;
  const to = dateOf(match.slice(7, 13));
  const sameYear = dateOf(match.slice(1, 7), to.slice(0, 4));
  if (sameYear === '' || to === '') return null;
  const isOfYearBefore = sameYear > to && !namesYear(match.slice(1, 7));
  if (!isOfYearBefore) return sameYear <= to ? { from: sameYear, to } : null;
  return withoutYear(to) ? { from: sameYear, to: shifted(to, 1) } : { from: shifted(sameYear, -1), to };
});

/** The range, which ends in this year where it names none itself; null where nobody knows the year. */
export function rangeInYear(range: DateRange, year: number | null): DateRange | null {
  const { from, to } = range;
  if (!withoutYear(from)) return range;
  if (year === null) return null;
  const years = year - yearOf(to);
  return { from: shifted(from, years), to: shifted(to, years) };
}

/** The text without its dates, in the form of `plain`, so that "ngày 22 tháng 3 năm 2024" is no month. */
export function withoutDates(text: string): string {
  return plain(text).replace(RANGE, ' ').replace(ANY_DATE, ' ');
}

/** The last day that a text names, ISO; a blank day is the month's first. Empty where it names none. */
export const dayIn = remembered((text): string => {
  const line = plain(text);
  const signed = SIGNED.exec(line);
  if (signed) {
    const month = digits(signed[2]);
    return isoDate(Number(signed[3]), month || 1, digits(signed[1]) || 1);
  }
  const day = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/.exec(line);
  return day ? isoDate(Number(day[3]), Number(day[2]), Number(day[1])) : '';
});

/** Six groups of DATE: day, month, year in words, or in figures. */
function dateOf(groups: readonly (string | undefined)[], year?: string): string {
  const [day, month, own] = groups[0] === undefined ? groups.slice(3) : groups;
  return isoDate(Number(own ?? year ?? 0), Number(month), Number(day));
}

function namesYear(groups: readonly (string | undefined)[]): boolean {
  return (groups[2] ?? groups[5]) !== undefined;
}

function withoutYear(day: string): boolean {
  return yearOf(day) === 0;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** The same day some years later; 29 February as the day before where there is none. */
function shifted(day: string, years: number): string {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8))];
  const year = yearOf(day) + years;
  return isoDate(year, month, date) || isoDate(year, month, date - 1);
}

function digits(text = ''): number {
  return Number(text.replace(/\D/g, ''));
}
