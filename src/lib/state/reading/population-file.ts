import { EMPTY_DICTIONARY } from '#lib/domain/dictionary.ts';
import type { PopulationReading } from '#lib/domain/population-reading.ts';
import { Importer } from './importer.ts';
import { startReader } from './reader.ts';
import type { LoadedRegistry } from '../registry.ts';

/** A file that may be a table of people, and the year of its rows where it names none. */
export interface PopulationFile {
  readonly file: File;
  readonly year: number;
}

/**
 * Reads a table of people in a worker of its own, which a hostile file can hurt alone. `province` is where names of units
 * are looked up. Throws an AppError of the reader.
 */
export async function readPopulationFile(
  { file, year }: PopulationFile,
  { file: registry }: Pick<LoadedRegistry, 'file'>,
  province: string | null,
): Promise<PopulationReading> {
  const reader = new Importer(startReader);
  reader.configure(registry, {
    ...{ province, year: null, dictionary: EMPTY_DICTIONARY, answers: [], circumstances: '' },
  });
  try {
    return (await reader.population({ name: file.name, content: file, year })).reading;
  } finally {
    reader.stop();
  }
}
