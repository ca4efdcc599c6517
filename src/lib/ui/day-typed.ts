import { isoDate } from '#lib/domain/period.ts';

/** The ISO day that was typed as day, month and year ("2/4/2026", "02-04-2026"); null where it is none. */
export function dayTyped(text: string): string | null {
  const match = /^\s*(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})\s*$/.exec(text);
  if (!match) return null;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  return isoDate(year, month, day) || null;
}
