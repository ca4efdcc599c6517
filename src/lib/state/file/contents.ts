import { version } from '$app/environment';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import type { Settings } from '#lib/vault/vault.ts';
import type { PackedHead } from './packing-protocol.ts';
import type { Fetched } from './packing.ts';
import type { Persistence } from '../keeping/persistence.svelte.ts';
import type { Shelf } from '../shelf.ts';

/** All that a workspace file is made of; bytes are fetched from the vault when their turn comes. */
export interface FileContents {
  readonly head: PackedHead;
  readonly submissions: readonly Fetched[];
}

export function fileContents(
  registry: RegistryFile,
  { province, year }: Settings,
  persistence: Persistence,
  shelf: Shelf,
): FileContents {
  const { decisions } = shelf.log;
  const madeAt = new Date().toISOString();
  return {
    head: { program: version, madeAt, settings: { province, year }, decisions, registry },
    submissions: shelf.kept().map(({ stored: { id, ...submission }, reading }) => async () => ({
      submission,
      original: await persistence.read((vault) => vault.original(id)),
      reading,
    })),
  };
}
