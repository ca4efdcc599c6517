import { exactKey, isPlain, looseKey } from '#lib/domain/text.ts';

export interface Found<T> {
  readonly value: T;
  /** The phrase as the dictionary has it. */
  readonly phrase: string;
}

interface Entry<T> extends Found<T> {
  readonly exact: string;
  readonly loose: string;
}

/**
 * A dictionary of Vietnamese phrases, those of one meaning parted by "|". A text matches word by word; where several phrases do, the one with most
 * letters. A text without any diacritics is matched without them ("Tin bai tren trang thong tin dien tu").
 */
export class Phrases<T> {
  readonly #entries: readonly Entry<T>[];

  constructor(table: readonly (readonly [T, string])[]) {
    this.#entries = table
      .flatMap(([value, phrases]) =>
        phrases.split('|').map((phrase) => ({
          value,
          phrase,
          exact: words(exactKey(phrase)),
          loose: looseWords(phrase),
        })),
      )
      .sort((a, b) => b.exact.length - a.exact.length);
  }

  /** The longest phrase that stands anywhere in the text. */
  find(text: string): Found<T> | null {
    const [key, side] = keyed(text);
    return this.#entries.find((entry) => key.includes(entry[side])) ?? null;
  }

  /** The phrase that the whole text is. */
  whole(text: string): Found<T> | null {
    const [key, side] = keyed(text);
    return this.#entries.find((entry) => key === entry[side]) ?? null;
  }

  /** The phrase with which the text begins. */
  start(text: string): Found<T> | null {
    const [key, side] = keyed(text);
    return this.#entries.find((entry) => key.startsWith(entry[side])) ?? null;
  }
}

function keyed(text: string): [key: string, side: 'exact' | 'loose'] {
  return isPlain(text) ? [looseWords(text), 'loose'] : [words(exactKey(text)), 'exact'];
}

/** Signs without any letter ("%", "-") stay themselves, for without diacritics nothing is left of them. */
function looseWords(text: string): string {
  return words(looseKey(text) || exactKey(text));
}

/** Words with a space on either side of each, so that a part of a word never matches. */
function words(key: string): string {
  return ` ${key.replace(/[^\p{L}\p{N}%#]+/gu, ' ').trim()} `;
}
