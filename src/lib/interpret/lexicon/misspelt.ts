import { isPlain, looseKey } from '#lib/domain/text.ts';
import type { Found } from './phrases.ts';

/** Shorter phrases are too like other words. */
const FEWEST_LETTERS = 8;
const MOST_WORDS = 6;
/** In a longer text a slip of the pen is one of many words. */
const LONGEST_TEXT = 80;

/** What a Vietnamese syllable looks like without its marks. */
const SYLLABLE =
  /^(?:b|ch?|d|gh?|h|kh?|l|m|n|ngh?|nh|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?$/;

/**
 * Finds phrases of a dictionary that were mistyped: "trang thông tin điên tử" with another mark, "truyền thanhh" and
 * "truyềnthanh" by one letter or space. A word that exists ("phát hành" for "phát thanh") is never taken for another.
 */
export class Misspelt<T> {
  readonly #byLetters = new Map<string, Found<T>>();

  constructor(table: readonly (readonly [T, string])[]) {
    for (const [value, phrases] of table)
      for (const phrase of phrases.split('|')) {
        const letters = lettersOf(looseKey(phrase));
        if (letters.length >= FEWEST_LETTERS && !this.#byLetters.has(letters))
          this.#byLetters.set(letters, { value, phrase });
      }
  }

  /** The phrase with most letters that stands mistyped in a text; null where none does. */
  find(text: string): Found<T> | null {
    if (text.length > LONGEST_TEXT) return null;
    const words = looseKey(text)
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== '');
    const isMarked = !isPlain(text);
    let best: Found<T> | null = null;
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= words.length && to <= from + MOST_WORDS; to++) {
        const found = this.#of(words.slice(from, to), isMarked);
        if (found && found.phrase.length > (best?.phrase.length ?? 0)) best = found;
      }
    }
    return best;
  }

  #of(words: readonly string[], isMarked: boolean): Found<T> | null {
    const letters = words.join('');
    if (letters.length < FEWEST_LETTERS - 1) return null;
    const isSlip = words.some((word) => !SYLLABLE.test(word));
    const same = isSlip || isMarked ? this.#byLetters.get(letters) : undefined;
    if (same) return same;
    if (!isSlip) return null;
    for (const [known, found] of this.#byLetters) if (isOneSlipFrom(letters, known)) return found;
    return null;
  }
}

function lettersOf(key: string): string {
  return key.replace(/[^a-z0-9]+/g, '');
}

/** One letter too many, too few, another, or two of them the other way round. */
function isOneSlipFrom(some: string, other: string): boolean {
  const [short, long] = some.length <= other.length ? [some, other] : [other, some];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return isSwapped && short.slice(at + 2) === long.slice(at + 2);
}
