import type { Decision } from '#lib/domain/decision.ts';
import { discardBatch, finishBatch, forget, unlist } from './batch-entries.ts';
import type { Damage } from './damage.ts';
import { settingsDecided, submissionDecided } from './decided.ts';
import { append, beginLog } from './log-entries.ts';
import { packReading } from './pack-reading.ts';
import { goBackTo, takePoint } from './points.ts';
import type { ReadingEntry, SubmissionEntry } from './schema.ts';
import { isSound, seal } from './seal.ts';
import { storedSettings } from './stored-settings.ts';
import type { Records } from './storage/storage.ts';
import type { Changed, KeptSubmission, StoredReading, VaultChange, WorkspaceSettings } from './vault.ts';

/** A reading as it is stored. */
type Pack = (reading: StoredReading) => ReadingEntry;

export type Applied = Omit<Changed, 'revision'>;

/** Makes a change in the records; the revision is that which it leads to. */
export async function applyChange(records: Records, change: VaultChange, revision: number): Promise<Applied> {
  const { before, remove = [], restore = [], add = [], decide = [], decisions } = change;
  const at = new Date().toISOString();
  const point = before ? await takePoint(records, before, revision - 1) : null;
  if (change.goBack !== undefined) {
    return { ids: [], decided: await goBackTo(records, change.goBack), point };
  }
  const decided = [...(await mark(records, remove, true, at)), ...(await mark(records, restore, false, at))];
  const packed = (reading: StoredReading) => change.packed?.get(reading) ?? packReading(reading);
  const ids = await addAll(records, add, change.batch ?? `at ${revision}`, revision, packed);
  if (add.length > 0 && change.batch === undefined) await finishBatch(records, `at ${revision}`, revision);
  for (const batch of change.discard ?? []) await discardBatch(records, batch);
  for (const id of change.forget ?? []) await forget(records, id);
  if (change.finish !== undefined) await finishBatch(records, change.finish, revision);
  for (const [id, original] of change.mend ?? []) await records.put('originals', id, original);
  await saveReadings(records, change.readings ?? new Map(), revision, packed);
  for (const damage of change.drop ?? []) await drop(records, damage);
  if (change.settings) decided.push(...(await set(records, change.settings, at)));
  if (decisions) await beginLog(records, decisions);
  else await append(records, [...decided, ...decide]);
  return { ids, decided: decisions ?? [...decided, ...decide], point };
}

async function addAll(
  records: Records,
  add: readonly KeptSubmission[],
  batch: string,
  revision: number,
  packed: Pack,
): Promise<readonly number[]> {
  const ids: number[] = [];
  for (const { submission, original, reading } of add) {
    const { file, sha256, size, receivedAt, sample } = submission;
    const entry = { file, sha256, size, receivedAt, sample, batch, removed: false, readAt: revision };
    const id = await records.add('submissions', seal<SubmissionEntry>(entry));
    if (original) await records.put('originals', id, original);
    if (reading) await records.put('readings', id, packed(reading));
    ids.push(id);
  }
  return ids;
}

/** Sets submissions aside or brings them back; answers what was decided by it. */
async function mark(
  records: Records,
  ids: readonly number[],
  removed: boolean,
  at: string,
): Promise<Decision[]> {
  const decided: Decision[] = [];
  for (const id of ids) {
    const record = await records.get('submissions', id);
    if (!record || record.removed === removed || !isSound(record)) continue;
    const { sum: _, ...entry } = record;
    await records.put('submissions', id, seal<SubmissionEntry>({ ...entry, removed }));
    decided.push(submissionDecided(entry, removed, at));
  }
  return decided;
}

async function saveReadings(
  records: Records,
  readings: ReadonlyMap<number, StoredReading>,
  revision: number,
  packed: Pack,
): Promise<void> {
  for (const [id, reading] of readings) {
    const record = await records.get('submissions', id);
    if (!record || !isSound(record)) continue;
    const { sum: _, ...entry } = record;
    await records.put('readings', id, packed(reading));
    await records.put('submissions', id, seal<SubmissionEntry>({ ...entry, readAt: revision }));
  }
}

async function set(
  records: Records,
  patch: Partial<WorkspaceSettings>,
  at: string,
): Promise<readonly Decision[]> {
  const before = await storedSettings(records);
  const after = { ...before, ...patch };
  await records.put('settings', 'settings', seal(after));
  return settingsDecided(before, after, at);
}

/** Lets a damaged part go, with all that is of no use without it. */
async function drop(records: Records, { part, key }: Damage): Promise<void> {
  if (part === 'submission' || part === 'original') {
    await forget(records, key as number);
    await unlist(records, key as number);
  }
  if (part === 'decision') await dropLine(records, key as number);
  if (part === 'settings') await records.delete('settings', 'settings');
  if (part === 'batch') await records.delete('batches', key as string);
  if (part === 'point') await records.delete('points', key as number);
}

async function dropLine(records: Records, key: number): Promise<void> {
  await records.delete('decisions', key);
  const log = (await records.get('counters', 'log')) ?? 0;
  const lines = (await records.all('decisions')).filter(([, entry]) => entry.log === log).length;
  await records.put('counters', 'lines', lines);
}
