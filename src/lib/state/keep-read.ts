import { exchange } from './exchange.ts';
import type { ReadFile } from './import-queue.svelte.ts';
import type { Persistence } from './persistence.svelte.ts';
import type { Shelf } from './shelf.ts';

/** Keeps a file that was read; it is in the workspace only after that, and waits to be entered. Answers its id. */
export async function keepRead(
  { reading, sha256, bytes }: ReadFile,
  sample: boolean,
  persistence: Pick<Persistence, 'read' | 'write'>,
  shelf: Shelf,
): Promise<number> {
  const receivedAt = new Date().toISOString();
  const { file } = reading.interpretation;
  const submission = { file, sha256, size: bytes.length, receivedAt, sample };
  const { added } = await exchange({ add: [{ submission, original: bytes, reading }] }, persistence, shelf);
  return added[0]!;
}
