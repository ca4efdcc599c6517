import { parsePeriod, periodEnd } from '#lib/domain/period.ts';

/**
 * The day as of which units of a period are looked up: its end, or the day on which the document was signed where that
 * lies in it. A plan for 2025 signed in January comes from a huyện that its year outlived. Null without a period.
 */
export function asOf(code: string, signed: string): string | null {
  const from = parsePeriod(code)?.from;
  const end = periodEnd(code);
  const isInside = end !== null && from !== undefined && from <= signed && signed < end;
  return isInside ? signed : end;
}
