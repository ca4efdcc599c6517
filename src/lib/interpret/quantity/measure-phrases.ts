import type { Measure } from '#lib/domain/measure.ts';
import { exactKey, looseKey } from '#lib/domain/text.ts';

/** Words of measure by their keys; null for words that merely look like one. */
export class MeasurePhrases {
  /** How many words the longest phrase has. */
  readonly mostWords: number;
  readonly #exact = new Map<string, Measure | null>();
  readonly #loose = new Map<string, Measure | null>();

  /** The phrases of one class parted by "|". */
  constructor(table: readonly (readonly [Measure | null, string])[]) {
    for (const [measure, phrases] of table) {
      for (const phrase of phrases.split('|')) {
        this.#exact.set(exactKey(phrase), measure);
        if (phrase.length > 2) this.#loose.set(looseKey(phrase), measure);
      }
    }
    this.mostWords = Math.max(0, ...[...this.#exact.keys()].map((phrase) => phrase.split(' ').length));
  }

  /** The class that a phrase names, without diacritics too where the text around it has none; undefined if unknown. */
  get(phrase: string, isBare: boolean): Measure | null | undefined {
    const exact = this.#exact.get(exactKey(phrase));
    return exact === undefined && isBare ? this.#loose.get(looseKey(phrase)) : exact;
  }
}
