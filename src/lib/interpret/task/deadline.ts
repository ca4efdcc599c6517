import { isoDate } from '#lib/domain/period.ts';
import { plain } from '../period/plain.ts';

const ISO = /(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/g;
const FIGURES = /(?<![\d/.])(\d{1,2})( ?[/.] ?|-)(\d{1,2})(?:\2(\d{4}|\d{2})|,? nam (\d{4}))?(?![\d/])/g;
const WORDS = /(?<!\d|tuan )(\d{1,2})[ /]thang (\d{1,2})(?:(?:,? nam |[/ -])(\d{4}))?(?!\d)/g;

/** The date of a paper: "Kế hoạch số 04/KH-UBND ngày 08/01/2024". */
const PAPER =
  /(?:\d+\/(?:\d{4}\/)?[a-z][a-z0-9/-]{0,30}|(?<![a-z])so \d+)[^;\n]{0,30}? ngay \d{1,2}(?:[/.-]| thang )\d{1,2}(?:[/.-]| nam )\d{4}/g;
/** Months, quarters and what begins on a day are no deadlines; nor are days that return. */
const NOT_DAYS =
  /(?:thang|quy|tuan) \d{1,2}(?: ?[-,/] ?\d{1,2}(?!\d))*(?: ?[/-] ?\d{4})?(?! nam)|24\/(?:24|7)(?!\d)/g;
const BEGINNING = /(?:^|[ (])(?:sau|tu|ke tu|bat dau)(?: tu)?(?: ngay)? (?=\d)/;
const RETURNING = /(?:hang|moi) (?:nam|quy|thang|tuan)/;

interface Day {
  readonly at: number;
  readonly iso: string;
}

/**
 * The day by which a task is due, ISO; of several, the last. Day before month always; a day without a year falls in
 * `year`. Empty where the text gives an event or a period ("Sau khi …", "Quý II/2026", "Tháng 6", "Thường xuyên").
 */
export function deadlineOf(text: string, year: number | null): string {
  const line = plain(text).replace(PAPER, ' ');
  const ownYear = RETURNING.test(line) ? null : year;
  const days = daysIn(line, ownYear);
  const due = days.filter(({ at }, index) => index > 0 || days.length > 1 || !isBeginning(line, at));
  return due.at(-1)?.iso ?? '';
}

function isBeginning(line: string, at: number): boolean {
  const before = line.slice(0, at);
  return BEGINNING.test(`${before}0`.slice(-24));
}

function daysIn(line: string, year: number | null): Day[] {
  const found: Day[] = [];
  const take = (pattern: RegExp, rest: string, read: (groups: readonly string[]) => string) =>
    rest.replace(pattern, (match, ...groups: (string | number)[]) => {
      const at = groups.find((group) => typeof group === 'number') as number;
      const iso = read(groups as string[]);
      if (iso !== '') found.push({ at, iso });
      return '\u0001'.repeat(match.length);
    });
  const full = (text: string | undefined) => (text ? Number(text) + (text.length === 2 ? 2000 : 0) : year);
  const date = (y: number | null, month?: string, day?: string) =>
    y === null ? '' : isoDate(y, Number(month), Number(day));
  let rest = take(ISO, line, ([y, month, day]) => date(Number(y), month, day));
  rest = take(WORDS, rest, ([day, month, y]) => date(full(y), month, day));
  rest = rest.replace(NOT_DAYS, (match) => '\u0001'.repeat(match.length));
  take(FIGURES, rest, ([day, , month, y, inWords]) => date(full(y ?? inWords), month, day));
  return found.sort((a, b) => a.at - b.at);
}
