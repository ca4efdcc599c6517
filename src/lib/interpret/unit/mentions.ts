import { holdsOn, type Registry } from '#lib/domain/registry.ts';
import { collapse } from '#lib/domain/text.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { unitTextOf } from './unit-text.ts';

/** No name of a unit with its type has more words. */
const MOST_WORDS = 8;

/**
 * The units that a line names with their types ("UBND XÃ THANH AN, HUYỆN MINH LONG"), as they were on a day: for
 * each name all that it may stand for, in the whole country.
 */
export function mentionsIn(registry: Registry, text: string, date: string): Unit[][] {
  const words = collapse(text.replace(/[,;:()–-]/g, ' ')).split(' ');
  const found: Unit[][] = [];
  for (let start = 0; start < words.length;) {
    const { units, length } = longestName(registry, words.slice(start, start + MOST_WORDS), date);
    if (units.length > 0) found.push(units);
    start += Math.max(1, length);
  }
  return found.length > 0 ? found : provinceOfOffice(registry, words, date);
}

/** "SỞ NỘI VỤ TIỀN GIANG": the province that a department carries in its name without "tỉnh". */
function provinceOfOffice(registry: Registry, words: readonly string[], date: string): Unit[][] {
  if (!/^sở$/iu.test(words[0] ?? '')) return [];
  for (let length = Math.min(4, words.length - 2); length >= 2; length--) {
    const named = registry.named(words.slice(-length).join(' '));
    const provinces = named.filter((unit) => unit.level === 'tinh' && holdsOn(unit, date));
    if (provinces.length > 0) return [provinces];
  }
  return [];
}

/** The units that the longest run of first words names. */
function longestName(
  registry: Registry,
  words: readonly string[],
  date: string,
): { units: Unit[]; length: number } {
  for (let length = words.length; length >= 2; length--) {
    const { type, shortName } = unitTextOf(words.slice(0, length).join(' '));
    if (type === null || shortName === '') continue;
    const units = registry.named(shortName).filter((unit) => unit.type === type && holdsOn(unit, date));
    if (units.length > 0) return { units, length };
  }
  return { units: [], length: 0 };
}
