import { remembered } from '#lib/domain/remembered.ts';
import { exactKey, isPlain, looseKey } from '#lib/domain/text.ts';

export interface Found<T> {
  readonly value: T;
  /** The phrase as the dictionary has it. */
  readonly phrase: string;
}

interface Entry<T> {
  readonly found: Found<T>;
  readonly key: string;
  /** Its place in the dictionary, the longest phrase first. */
  readonly rank: number;
  /** A single word that its diacritics tell from others: without them "co" is "cờ", and "cơ" of "cơ sở" too. */
  readonly isAmbiguous: boolean;
}

/** Phrases in one spelling, by their first word. */
type Side<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/**
 * A dictionary of Vietnamese phrases, those of one meaning parted by "|". A text matches word by word; where several
 * phrases do, the one with most letters. A text without any diacritics is matched without them ("Tin bai tren trang
 * thong tin dien tu"). `traps`: phrases in which one of the table means nothing: no "báo" in "thông báo".
 */
export class Phrases<T> {
  readonly #exact: Side<T>;
  readonly #loose: Side<T>;
  readonly #traps: Phrases<null> | null;
  /** Phrases of several words as programs write them, without spaces and diacritics. */
  readonly #squeezed: ReadonlyMap<string, Found<T>>;

  constructor(table: readonly (readonly [T, string])[], traps = '') {
    const all = table
      .flatMap(([value, phrases]) => phrases.split('|').map((phrase) => ({ value, phrase })))
      .sort((a, b) => exactWords(b.phrase).length - exactWords(a.phrase).length);
    this.#exact = byFirstWord(all, exactWords);
    this.#loose = byFirstWord(all, looseWords);
    const several = all.filter(({ phrase }) => phrase.includes(' '));
    this.#squeezed = new Map(several.map((found) => [squeezed(looseWords(found.phrase)), found]));
    this.#traps = traps === '' ? null : new Phrases([[null, traps]]);
  }

  /** All phrases, as the dictionary has them. */
  get phrases(): readonly string[] {
    return [...this.#exact.values()].flat().map(({ found }) => found.phrase);
  }

  /** The longest phrase that stands anywhere in the text. */
  find(text: string): Found<T> | null {
    const { key, isLoose } = keyed(text);
    let best: Entry<T> | undefined;
    let trapped = 0;
    for (let at = 0; at < key.length - 1; at = key.indexOf(' ', at + 1)) {
      const trap = this.#traps ? this.#traps.#longestAt(key, at, isLoose) : undefined;
      if (trap) trapped = Math.max(trapped, at + trap.key.length);
      const entry = this.#longestAt(key, at, isLoose);
      const isTrapped = entry !== undefined && at + entry.key.length <= trapped;
      if (entry && !isTrapped && (!best || entry.rank < best.rank)) best = entry;
    }
    return best?.found ?? this.#asOneWord(key, isLoose);
  }

  /** The phrase that the whole text is. */
  whole(text: string): Found<T> | null {
    const { key, isLoose } = keyed(text);
    const entry = this.#at(key, 0, isLoose)?.find((each) => each.key === key);
    return entry?.found ?? this.#asOneWord(key, isLoose);
  }

  /** The phrase with which the text begins. */
  start(text: string): Found<T> | null {
    const { key, isLoose } = keyed(text);
    return this.#at(key, 0, isLoose)?.find((each) => key.startsWith(each.key))?.found ?? null;
  }

  /** The longer phrases of which this one is a part, word by word. */
  around(phrase: string): readonly string[] {
    const part = exactWords(phrase);
    const all = [...this.#exact.values()].flat().filter(({ key }) => key !== part && key.includes(part));
    const own = all.sort((a, b) => a.rank - b.rank).map(({ found }) => found.phrase);
    return [...own, ...(this.#traps?.around(phrase) ?? [])];
  }

  /** "donvi", "soLuong", "truyenthanh": how systems name their columns. */
  #asOneWord(key: string, isLoose: boolean): Found<T> | null {
    if (!isLoose || key.length < SHORTEST_SQUEEZED + 2 || key.indexOf(' ', 1) !== key.length - 1) return null;
    return this.#squeezed.get(squeezed(key)) ?? null;
  }

  #longestAt(key: string, space: number, isLoose: boolean): Entry<T> | undefined {
    const entry = this.#at(key, space, isLoose)?.find((each) => key.startsWith(each.key, space));
    return entry && isLoose && entry.isAmbiguous && entry.key !== key ? undefined : entry;
  }

  /** The phrases with the word that begins behind a space of a key. */
  #at(key: string, space: number, isLoose: boolean): readonly Entry<T>[] | undefined {
    return (isLoose ? this.#loose : this.#exact).get(wordAt(key, space));
  }
}

/** "ma xa" and "ten xa"; anything shorter may be a name or a word of its own. */
const SHORTEST_SQUEEZED = 4;

function squeezed(key: string): string {
  return key.replaceAll(' ', '');
}

function byFirstWord<T>(all: readonly Found<T>[], spell: (phrase: string) => string): Side<T> {
  const side = new Map<string, Entry<T>[]>();
  all.forEach((found, rank) => {
    const key = spell(found.phrase);
    const first = wordAt(key, 0);
    const isAmbiguous = !found.phrase.includes(' ') && !isPlain(found.phrase);
    side.set(first, [...(side.get(first) ?? []), { found, key, rank, isAmbiguous }]);
  });
  return side;
}

function wordAt(key: string, space: number): string {
  return key.slice(space + 1, key.indexOf(' ', space + 1));
}

interface Keyed {
  readonly key: string;
  readonly isLoose: boolean;
}

const keyed = remembered((text): Keyed => {
  const isLoose = isPlain(text);
  return { key: isLoose ? looseWords(text) : exactWords(text), isLoose };
});

function exactWords(text: string): string {
  return words(exactKey(text));
}

/** Signs without any letter ("%", "-") stay themselves, for without diacritics nothing is left of them. */
function looseWords(text: string): string {
  return words(looseKey(text) || exactKey(text));
}

/** Words with a space on either side of each, so that a part of a word never matches. */
function words(key: string): string {
  return ` ${key.replace(/[^\p{L}\p{N}%#]+/gu, ' ').trim()} `;
}
