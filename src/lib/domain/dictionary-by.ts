import type { Decision, OwnWord } from './decision.ts';
import { EMPTY_DICTIONARY, type Dictionary } from './dictionary.ts';
import { exactKey } from './text.ts';

/** The words that a log of decisions adds. Of two words for one phrase the later holds. */
export function dictionaryBy(decisions: readonly Decision[]): Dictionary {
  const held: OwnWord[] = [];
  for (const decision of decisions) {
    if (decision.kind === 'add-word') held.push(decision.word);
    if (decision.kind !== 'drop-word') continue;
    const same = JSON.stringify(decision.word);
    const at = held.findLastIndex((word) => JSON.stringify(word) === same);
    if (at >= 0) held.splice(at, 1);
  }
  if (held.length === 0) return EMPTY_DICTIONARY;
  const last = [...new Map(held.map((word) => [`${word.list} ${exactKey(word.phrase)}`, word])).values()];
  return {
    channels: last.flatMap((word) => (word.list === 'channels' ? [withoutList(word)] : [])),
    measures: last.flatMap((word) => (word.list === 'measures' ? [withoutList(word)] : [])),
    statuses: last.flatMap((word) => (word.list === 'statuses' ? [withoutList(word)] : [])),
    units: [],
  };
}

function withoutList<Word extends OwnWord>({ list: _, ...word }: Word): Omit<Word, 'list'> {
  return word;
}
