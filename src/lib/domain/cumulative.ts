import { comparePeriods, isoDate, parsePeriod, periodCode } from './period.ts';

/** Whether figures of a period are counted from the first of January on (lũy kế): a first quarter, half a year, nine months. */
export function isCumulative(code: string): boolean {
  const period = parsePeriod(code);
  return period !== null && period.from === `${period.year}-01-01`;
}

/** The longest cumulative period of the same year that ends before another; null where that is none, or there is none. */
export function cumulativeBefore(code: string, known: Iterable<string>): string | null {
  const later = parsePeriod(code);
  if (!later || !isCumulative(code)) return null;
  return (
    [...new Set(known)]
      .filter((each) => {
        const period = parsePeriod(each);
        return period !== null && isCumulative(each) && period.year === later.year && period.to < later.to;
      })
      .sort(comparePeriods)
      .at(-1) ?? null
  );
}

/**
 * What lies between two cumulative periods of a year: "2025-Q2" between the first quarter and the first half, days where
 * no usual period is it.
 */
export function periodBetween(earlier: string, later: string): string | null {
  const [first, last] = [parsePeriod(earlier), parsePeriod(later)];
  if (!first || !last || first.year !== last.year || first.to >= last.to) return null;
  const from = dayAfter(first.to);
  const usual = [
    ...[1, 2, 3, 4].map((number) => periodCode('quarter', last.year, number)),
    periodCode('half', last.year, 2),
    ...Array.from({ length: 12 }, (_, i) => periodCode('month', last.year, i + 1)),
  ];
  const isIt = (code: string) => {
    const period = parsePeriod(code);
    return period?.from === from && period.to === last.to;
  };
  return usual.find(isIt) ?? `${from}/${last.to}`;
}

function dayAfter(day: string): string {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
  return isoDate(next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate());
}
