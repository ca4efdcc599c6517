import { parsePeriod, periodCode } from '#lib/domain/period.ts';
import { remembered } from '#lib/domain/remembered.ts';

const periodOf = remembered(parsePeriod);

/** Whether every day of one period is in another one, which is longer. */
export function isWithin(part: string, whole: string): boolean {
  if (part === whole) return false;
  const [inner, outer] = [periodOf(part), periodOf(whole)];
  if (!inner || !outer) return false;
  const isInside = outer.from <= inner.from && inner.to <= outer.to;
  return isInside && (outer.from < inner.from || inner.to < outer.to);
}

/** The ways in which a period is made of shorter ones, the fewest parts first: the year of halves, quarters, months. */
export const waysToDivide = remembered((code): readonly (readonly string[])[] => {
  const period = periodOf(code);
  if (!period || period.kind === 'range' || period.from.slice(0, 4) !== period.to.slice(0, 4)) return [];
  const [first, last] = [monthOf(period.from), monthOf(period.to)];
  const inHalves = first === 1 && last === 12 ? [[half(period.year, 1), half(period.year, 2)]] : [];
  const halfAndRest =
    first === 1 && last > 6 ? [[half(period.year, 1), ...pieces(period.year, 7, last, 3)]] : [];
  const before = first === 1 && last === 12 ? [[`${period.year}-9M`, `${period.year}-Q4`]] : [];
  const ways = [
    ...inHalves,
    ...before,
    ...halfAndRest,
    pieces(period.year, first, last, 3),
    pieces(period.year, first, last, 1),
  ];
  return ways.filter((parts) => parts.length > 1);
});

/** The quarters (or months) from one month to another; none where they do not fit. */
function pieces(year: number, first: number, last: number, length: 1 | 3): string[] {
  if ((first - 1) % length !== 0 || last % length !== 0) return [];
  const count = (last - first + 1) / length;
  const kind = length === 3 ? 'quarter' : 'month';
  return Array.from({ length: count }, (_, i) => periodCode(kind, year, (first - 1) / length + 1 + i));
}

function half(year: number, number: 1 | 2): string {
  return periodCode('half', year, number);
}

function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}
