import { EMPTY_DICTIONARY, type Dictionary } from '#lib/domain/dictionary.ts';
import type { Log } from '#lib/domain/log.ts';
import type { Settings } from '#lib/vault/vault.ts';
import { digestText } from './made-with.ts';
import { READER_ADDRESS } from './reading/reader.ts';
import type { ReadingTerms } from './reading/reading-protocol.ts';
import type { LoadedRegistry } from './registry.ts';

/**
 * A name for what every file is read with: the program (a built reader has its hash in its file name), the registry,
 * the settings and the words that the user added. Readings of another name are made anew.
 */
export function circumstances(
  { name }: LoadedRegistry,
  { province, year }: Settings,
  dictionary: Dictionary,
): string {
  const program = READER_ADDRESS.split('/').at(-1);
  const words = dictionary === EMPTY_DICTIONARY ? [] : [digestText(JSON.stringify(dictionary))];
  return JSON.stringify([program, name, province, year, ...words]);
}

/** All that files are now read with, but for the registry itself. */
export function readingTerms(
  loaded: LoadedRegistry,
  settings: Settings,
  { dictionary, answers }: Pick<Log, 'dictionary' | 'answers'>,
): ReadingTerms {
  const { province, year } = settings;
  return {
    ...{ province, year, dictionary, answers },
    circumstances: circumstances(loaded, settings, dictionary),
  };
}
