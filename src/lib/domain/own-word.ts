import type { Decision, OwnWord } from './decision.ts';
import type { Dictionary } from './dictionary.ts';
import { exactKey } from './text.ts';

/** What two words have in common of which only one can hold: their list, and their phrase in any spelling. */
export function wordKey({ list, phrase }: OwnWord): string {
  return JSON.stringify([list, exactKey(phrase)]);
}

/** The words that a log of decisions adds and does not drop, those included in whose place a later one holds. */
export function standingWords(decisions: readonly Decision[]): readonly OwnWord[] {
  const standing: OwnWord[] = [];
  for (const decision of decisions) {
    if (decision.kind === 'add-word') standing.push(decision.word);
    if (decision.kind !== 'drop-word') continue;
    const same = JSON.stringify(decision.word);
    const at = standing.findLastIndex((word) => JSON.stringify(word) === same);
    if (at >= 0) standing.splice(at, 1);
  }
  return standing;
}

/** The words that hold after a log of decisions: of several for one phrase the latest. */
export function wordsBy(decisions: readonly Decision[]): readonly OwnWord[] {
  return [...new Map(standingWords(decisions).map((word) => [wordKey(word), word])).values()];
}

/** The dictionary of some words. */
export function dictionaryOfWords(words: readonly OwnWord[]): Dictionary {
  return {
    channels: words.flatMap((word) => (word.list === 'channels' ? [withoutList(word)] : [])),
    measures: words.flatMap((word) => (word.list === 'measures' ? [withoutList(word)] : [])),
    statuses: words.flatMap((word) => (word.list === 'statuses' ? [withoutList(word)] : [])),
    units: [],
  };
}

function withoutList<Word extends OwnWord>({ list: _, ...word }: Word): Omit<Word, 'list'> {
  return word;
}
