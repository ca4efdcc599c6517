import type { ChannelWord, Dictionary } from '#lib/domain/dictionary.ts';
import type { TaskStatus } from '#lib/domain/task.ts';
import { MeasurePhrases } from '../quantity/measure-phrases.ts';
import { Phrases } from './phrases.ts';

/** The words that a workspace adds to those the program knows, ready to be looked up. */
export class OwnWords {
  readonly channels: Phrases<ChannelWord>;
  readonly statuses: Phrases<TaskStatus>;
  readonly measures: MeasurePhrases;

  constructor({ channels, measures, statuses }: Dictionary) {
    this.channels = new Phrases(channels.map((word) => [word, onePhrase(word.phrase)]));
    this.statuses = new Phrases(statuses.map(({ phrase, status }) => [status, onePhrase(phrase)]));
    this.measures = new MeasurePhrases(measures.map(({ phrase, measure }) => [measure, onePhrase(phrase)]));
  }
}

/** The user's words of a dictionary; null where it has none. */
export function ownWords(dictionary: Dictionary | undefined): OwnWords | null {
  if (!dictionary) return null;
  const { channels, measures, statuses } = dictionary;
  if (channels.length + measures.length + statuses.length === 0) return null;
  const words = READY.get(dictionary) ?? new OwnWords(dictionary);
  READY.set(dictionary, words);
  return words;
}

/** The same words for every file, so that what they say is remembered. */
const READY = new WeakMap<Dictionary, OwnWords>();

/** Tables of phrases part them by "|". */
function onePhrase(phrase: string): string {
  return phrase.replaceAll('|', ' ');
}
