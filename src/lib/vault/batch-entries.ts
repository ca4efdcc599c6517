import type { BatchEntry, SubmissionEntry } from './schema.ts';
import { isSound, seal, type Sealed } from './seal.ts';
import type { Records } from './storage/storage.ts';

/**
 * Gives a batch its mark: from now on its submissions are in the workspace. Marked again, what came since is with it.
 * A batch without submissions gets none.
 */
export async function finishBatch(records: Records, batch: string, revision: number): Promise<void> {
  const members = await membersOf(records, batch);
  if (members.length === 0) return;
  const files = members.map(([id, { file, sha256 }]) => ({ id, file, sha256 }));
  const at = members.reduce((first, [, { receivedAt }]) => (receivedAt < first ? receivedAt : first), '~');
  await records.put('batches', batch, seal<BatchEntry>({ at, revision, files }));
}

/** Forgets a batch that has no mark, with all that was added to it. */
export async function discardBatch(records: Records, batch: string): Promise<void> {
  if (await records.get('batches', batch)) return;
  for (const [id] of await membersOf(records, batch)) await forget(records, id);
}

/** Takes submissions out for good, from the list of their batch too. */
export async function forget(records: Records, id: number): Promise<void> {
  const entry = await records.get('submissions', id);
  for (const store of ['submissions', 'originals', 'readings'] as const) await records.delete(store, id);
  const batches = entry?.batch === undefined ? [] : await marked(records, entry.batch);
  for (const [name, batch] of batches) await leaveOut(records, name, batch, id);
}

/** Takes an id off the list of whichever batch has it, where its own record no longer tells. */
export async function unlist(records: Records, id: number): Promise<void> {
  for (const [name, batch] of await records.all('batches')) await leaveOut(records, name, batch, id);
}

async function marked(records: Records, name: string): Promise<[string, Sealed<BatchEntry>][]> {
  const batch = await records.get('batches', name);
  return batch ? [[name, batch]] : [];
}

async function leaveOut(
  records: Records,
  name: string,
  batch: Sealed<BatchEntry>,
  id: number,
): Promise<void> {
  if (!isSound(batch) || !batch.files.some((file) => file.id === id)) return;
  const { sum: _, ...entry } = batch;
  const files = entry.files.filter((file) => file.id !== id);
  if (files.length === 0) await records.delete('batches', name);
  else await records.put('batches', name, seal<BatchEntry>({ ...entry, files }));
}

async function membersOf(
  records: Records,
  batch: string,
): Promise<readonly (readonly [number, Sealed<SubmissionEntry>])[]> {
  return (await records.all('submissions')).filter(([, entry]) => entry.batch === batch);
}
