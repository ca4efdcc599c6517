import { comparePeriods, parsePeriod, periodCode, type Period } from '#lib/domain/period.ts';

const NUMBERS = {
  year: [0],
  quarter: [1, 2, 3, 4],
  month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
} as const;

/**
 * The periods of which reports are expected: all that were reported, and those of the same kinds between the first one
 * and a day that have ended by then. Of cumulative periods and halves only numbers that were reported once; ranges of
 * days do not come again. The newest first.
 */
export function expectedPeriods(reported: Iterable<string>, day: string): string[] {
  const known = [...new Set(reported)].flatMap((code) => parsePeriod(code) ?? []);
  const first = Math.min(...known.map(({ year }) => year));
  const last = Number(day.slice(0, 4));
  const codes = new Set(known.map(({ code }) => code));
  const earliest = new Map<string, string>();
  for (const { kind, from } of known) {
    const before = earliest.get(kind);
    if (before === undefined || from < before) earliest.set(kind, from);
  }
  for (const kind of new Set(known.map((period) => period.kind))) {
    if (kind === 'range') continue;
    const numbers = numbersOf(kind, known);
    for (let year = first; year <= last; year++)
      for (const number of numbers) {
        const period = parsePeriod(periodCode(kind, year, number));
        if (period && period.to <= day && period.from >= (earliest.get(kind) ?? '')) codes.add(period.code);
      }
  }
  return [...codes].sort((a, b) => comparePeriods(b, a));
}

function numbersOf(kind: Exclude<Period['kind'], 'range'>, known: readonly Period[]): readonly number[] {
  if (kind === 'year' || kind === 'quarter' || kind === 'month') return NUMBERS[kind];
  return [...new Set(known.filter((each) => each.kind === kind).map(({ number }) => number))];
}

/** Those of the same kind (and number, where they are cumulative) as a period, the oldest first, at most so many. */
export function periodsLike(code: string, periods: readonly string[], most: number): string[] {
  const like = parsePeriod(code);
  if (!like) return [];
  const isCumulative = like.kind === 'months' || like.kind === 'half';
  return periods
    .filter((each) => {
      const period = parsePeriod(each);
      return period?.kind === like.kind && (!isCumulative || period.number === like.number);
    })
    .sort(comparePeriods)
    .filter((each) => comparePeriods(each, code) <= 0)
    .slice(-most);
}
