import { looseKey } from '#lib/domain/text.ts';
import type { Unit } from '#lib/domain/unit.ts';

/** Names up to this many letters differ by one letter at most, longer ones by two. */
const SHORT = 5;
const MOST = 5;

/**
 * The units whose names are most like a name that is none: what a person may have meant, never what is accepted
 * (domain.md 4). Nearest first; diacritics count less than letters.
 */
export function nearestByName(shortName: string, units: readonly Unit[]): Unit[] {
  const wanted = looseKey(shortName);
  const limit = wanted.length <= SHORT ? 1 : 2;
  return units
    .map((unit) => ({ unit, distance: distance(wanted, looseKey(unit.shortName), limit) }))
    .filter((each) => each.distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.unit.name < b.unit.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ unit }) => unit);
}

/** How many letters must be changed, left out, put in or swapped with their neighbour; more than `limit` counts as that. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(changed, last[j]! + 1, row[j - 1]! + 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}
