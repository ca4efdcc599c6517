import type { OwnWord } from '#lib/domain/decision.ts';
import { dictionaryOfWords } from '#lib/domain/own-word.ts';
import { channelOf, channelPhrasesAround } from '#lib/interpret/lexicon/channels.ts';
import { OwnWords } from '#lib/interpret/lexicon/own-words.ts';
import { measureOf } from '#lib/interpret/quantity/measure-words.ts';
import { statusOf } from '#lib/interpret/task/status.ts';

/** How a word of the user's stands to those that the program knows. */
export interface WordStanding {
  /** What the program makes of the phrase by itself; null where it knows nothing of it. */
  readonly known: OwnWord | null;
  /** With the word the phrase is read as without it. */
  readonly changesNothing: boolean;
  /** Longer phrases that the program knows, in which it keeps to its own reading. */
  readonly around: readonly string[];
}

export function standingOf(word: OwnWord): WordStanding {
  const own = new OwnWords(dictionaryOfWords([word]));
  const [without, withIt] = [readAs(word, null), readAs(word, own)];
  return {
    known: without,
    changesNothing: JSON.stringify(without) === JSON.stringify(withIt),
    around: word.list === 'channels' ? channelPhrasesAround(word.phrase) : [],
  };
}

/** What the phrase of a word is read as. */
function readAs({ list, phrase }: OwnWord, own: OwnWords | null): OwnWord | null {
  switch (list) {
    case 'channels': {
      const reading = channelOf(phrase, own);
      return reading && { list, phrase, channel: reading.channel, subchannel: reading.subchannel };
    }
    case 'measures': {
      const reading = measureOf(phrase, own);
      return reading && { list, phrase, measure: reading.measure };
    }
    case 'statuses': {
      const reading = statusOf(phrase, own);
      return reading && { list, phrase, status: reading.status };
    }
  }
}

export { nameKey } from '#lib/interpret/unit/name-key.ts';
