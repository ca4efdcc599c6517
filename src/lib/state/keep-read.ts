import type { ReadFile } from './import-queue.svelte.ts';
import type { Persistence } from './persistence.svelte.ts';
import type { Shelf } from './shelf.ts';

/** Keeps a file that was read; it is in the workspace only after that. */
export async function keepRead(
  { reading, sha256, bytes }: ReadFile,
  sample: boolean,
  persistence: Pick<Persistence, 'write'>,
  shelf: Shelf,
): Promise<void> {
  const receivedAt = new Date().toISOString();
  const { file } = reading.interpretation;
  const submission = { file, sha256, size: bytes.length, receivedAt, sample };
  const id = await persistence.write((vault) => vault.add({ submission, original: bytes, reading }));
  shelf.put({ ...submission, id }, reading);
}
