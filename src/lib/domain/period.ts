import { remembered } from './remembered.ts';

export type PeriodKind = 'year' | 'half' | 'quarter' | 'months' | 'month' | 'range';

/**
 * A reporting period. `from` and `to` are its calendar days, both included; `officialFrom` and `officialTo` the days
 * whose data belong to it where reports close on the 14th (NĐ 09/2019/NĐ-CP as provinces apply it, domain.md 2.4).
 */
export interface Period {
  readonly code: string;
  readonly kind: PeriodKind;
  readonly year: number;
  /** Quarter 1–4, half 1–2, month 1–12, or the number of months counted from January; 0 for a year or range. */
  readonly number: number;
  readonly from: string;
  readonly to: string;
  readonly officialFrom: string;
  readonly officialTo: string;
}

const CODE = /^(\d{4})(?:-(?:Q([1-4])|H([12])|([2-9]|1[01])M|M(0[1-9]|1[0-2])))?$/;
const RANGE = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/;

/** Reads a code of the contract ("2024", "2024-Q1", "2024-9M", "2024-M03", "2024-01-01/2024-09-12"), else null. */
export const parsePeriod = remembered((code): Period | null => {
  const range = RANGE.exec(code);
  if (range) return rangeOf(range[1]!, range[2]!);
  const match = CODE.exec(code);
  if (!match) return null;
  const [, year, quarter, half, months, month] = match;
  const y = Number(year);
  if (quarter)
    return monthsOf(code, 'quarter', y, Number(quarter), Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (half) return monthsOf(code, 'half', y, Number(half), half === '1' ? 1 : 7, half === '1' ? 6 : 12);
  if (months) return monthsOf(code, 'months', y, Number(months), 1, Number(months));
  if (month) return monthsOf(code, 'month', y, Number(month), Number(month), Number(month));
  return monthsOf(code, 'year', y, 0, 1, 12);
});

/** The code of a kind, year and number: ("quarter", 2024, 1) is "2024-Q1". */
export function periodCode(kind: Exclude<PeriodKind, 'range'>, year: number, number: number): string {
  const suffix = {
    year: '',
    half: `-H${number}`,
    quarter: `-Q${number}`,
    months: `-${number}M`,
    month: `-M${pad(number)}`,
  };
  return `${year}${suffix[kind]}`;
}

/** The period of the same kind a year earlier; null where a range has no such days or the code is unknown. */
export function previousYear(code: string): string | null {
  const period = parsePeriod(code);
  if (!period) return null;
  if (period.kind !== 'range') return periodCode(period.kind, period.year - 1, period.number);
  const back = (date: string) => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
  const [from, to] = [back(period.from), back(period.to)];
  return isDate(from) && isDate(to) ? `${from}/${to}` : null;
}

/** The same period in another year, earlier or the same; null where a range has a day that it lacks. */
export function inYear(code: string, year: number): string | null {
  const own = parsePeriod(code)?.year ?? year;
  return Array.from({ length: own - year }).reduce<string | null>(
    (earlier) => (earlier === null ? null : previousYear(earlier)),
    code,
  );
}

const KIND_ORDER: Record<PeriodKind, number> = {
  month: 0,
  quarter: 1,
  half: 2,
  months: 3,
  year: 4,
  range: 5,
};

/** By last day, then shorter before longer, then by code; unknown codes last. */
export function comparePeriods(a: string, b: string): number {
  const [left, right] = [parsePeriod(a), parsePeriod(b)];
  if (!left || !right) return left ? -1 : right ? 1 : compareText(a, b);
  return (
    compareText(left.to, right.to) || KIND_ORDER[left.kind] - KIND_ORDER[right.kind] || compareText(a, b)
  );
}

/** Whether two periods share a day: their figures must never be added (domain.md 8.9). */
export function overlaps(a: string, b: string): boolean {
  const [left, right] = [parsePeriod(a), parsePeriod(b)];
  return left !== null && right !== null && left.from <= right.to && right.from <= left.to;
}

/** The last day, as of which units are looked up; null for an unknown code. */
export function periodEnd(code: string): string | null {
  return parsePeriod(code)?.to ?? null;
}

/** Whether a text is a day of the calendar in ISO form. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The number of days of a month of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** An ISO date from its numbers, or empty where there is no such day. */
export function isoDate(year: number, month: number, day: number): string {
  const text = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  return isDate(text) ? text : '';
}

function monthsOf(
  code: string,
  kind: PeriodKind,
  year: number,
  number: number,
  first: number,
  last: number,
): Period {
  const [beforeYear, beforeMonth] = first === 1 ? [year - 1, 12] : [year, first - 1];
  return {
    code,
    kind,
    year,
    number,
    from: `${year}-${pad(first)}-01`,
    to: `${year}-${pad(last)}-${pad(daysIn(year, last))}`,
    officialFrom: `${beforeYear}-${pad(beforeMonth)}-15`,
    officialTo: `${year}-${pad(last)}-14`,
  };
}

function rangeOf(from: string, to: string): Period | null {
  if (!isDate(from) || !isDate(to) || from > to) return null;
  const year = Number(to.slice(0, 4));
  return {
    code: `${from}/${to}`,
    kind: 'range',
    year,
    number: 0,
    from,
    to,
    officialFrom: from,
    officialTo: to,
  };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
