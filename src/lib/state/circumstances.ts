import type { Settings } from '#lib/vault/vault.ts';
import { READER_ADDRESS } from './reader.ts';
import type { LoadedRegistry } from './registry.ts';

/**
 * A name for all that decides how bytes are read: the program (a built reader has its hash in its file
 * name), the registry and the settings. Readings of another name are made anew.
 */
export function circumstances({ file }: LoadedRegistry, { province, year }: Settings): string {
  const program = READER_ADDRESS.split('/').at(-1);
  return JSON.stringify([program, file.asOf, province, year]);
}
