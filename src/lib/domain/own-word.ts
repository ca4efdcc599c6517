import type { OwnWord } from './decision.ts';
import type { Dictionary } from './dictionary.ts';
import { exactKey } from './text.ts';

/** What two words have in common of which only one can be in a dictionary: their list, and their phrase in any spelling. */
export function wordKey({ list, phrase }: OwnWord): string {
  return JSON.stringify([list, exactKey(phrase)]);
}

/** The words of a dictionary, one list after the other. */
export function ownWordsOf({ channels, measures, statuses }: Dictionary): readonly OwnWord[] {
  return [
    ...channels.map((word) => ({ list: 'channels' as const, ...word })),
    ...measures.map((word) => ({ list: 'measures' as const, ...word })),
    ...statuses.map((word) => ({ list: 'statuses' as const, ...word })),
  ];
}

/** The dictionary of some words, none of which has names of units. */
export function dictionaryOfWords(words: readonly OwnWord[]): Dictionary {
  return {
    channels: words.flatMap((word) => (word.list === 'channels' ? without(word) : [])),
    measures: words.flatMap((word) => (word.list === 'measures' ? without(word) : [])),
    statuses: words.flatMap((word) => (word.list === 'statuses' ? without(word) : [])),
    units: [],
  };
}

function without<Word extends OwnWord>({ list: _, ...word }: Word): Omit<Word, 'list'>[] {
  return [word];
}
