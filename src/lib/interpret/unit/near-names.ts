import { looseKey } from '#lib/domain/text.ts';
import type { Unit } from '#lib/domain/unit.ts';

/** Names up to this many letters differ by one letter at most, longer ones by two. */
const SHORT = 5;
const MOST = 5;

interface Name {
  readonly unit: Unit;
  readonly key: string;
  readonly letters: number;
}

/** The names of a place's units, asked which of them a person may have meant by one that is none (domain.md 4). */
export class NearNames {
  readonly #names: readonly Name[];

  constructor(units: readonly Unit[]) {
    this.#names = units.map((unit) => {
      const key = looseKey(unit.shortName);
      return { unit, key, letters: lettersOf(key) };
    });
  }

  /** The units whose names are most like this one, never accepted unasked. Nearest first; diacritics do not count. */
  like(shortName: string): Unit[] {
    const wanted = looseKey(shortName);
    const letters = lettersOf(wanted);
    const limit = wanted.length <= SHORT ? 1 : 2;
    return this.#names
      .filter(
        ({ key, letters: others }) =>
          Math.abs(key.length - wanted.length) <= limit && differences(letters, others) <= 2 * limit,
      )
      .map(({ unit, key }) => ({ unit, distance: distance(wanted, key, limit) }))
      .filter((each) => each.distance <= limit)
      .sort((a, b) => a.distance - b.distance || (a.unit.name < b.unit.name ? -1 : 1))
      .slice(0, MOST)
      .map(({ unit }) => unit);
  }
}

/** Which letters a key has, one bit each: a change of one letter changes two of them at most. */
function lettersOf(key: string): number {
  let letters = 0;
  for (let i = 0; i < key.length; i++) letters |= 1 << (key.charCodeAt(i) & 31);
  return letters;
}

function differences(some: number, others: number): number {
  let count = 0;
  for (let bits = some ^ others; bits !== 0; bits &= bits - 1) count++;
  return count;
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
