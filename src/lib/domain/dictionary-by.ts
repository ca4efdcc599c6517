import type { Decision } from './decision.ts';
import { EMPTY_DICTIONARY, type Dictionary } from './dictionary.ts';
import { dictionaryOfWords, wordsBy } from './own-word.ts';

/** The dictionary of the words that a log of decisions adds. Of two words for one phrase the later holds. */
export function dictionaryBy(decisions: readonly Decision[]): Dictionary {
  const words = wordsBy(decisions);
  return words.length === 0 ? EMPTY_DICTIONARY : dictionaryOfWords(words);
}
