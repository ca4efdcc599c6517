import type { Decision } from '#lib/domain/decision.ts';
import { packReading } from '../pack-reading.ts';
import type { BatchEntry, PointEntry, SubmissionEntry } from '../schema.ts';
import { seal } from '../seal.ts';
import type { Records } from '../storage/storage.ts';
import { NO_SETTINGS, type StoredReading, type StoredSubmission, type WorkspaceSettings } from '../vault.ts';
import { isReadingOf } from '../workspace-file/reading-shape.ts';
import type { Migration } from './migration.ts';

/** A submission as versions 1 and 2 stored it. */
type OldSubmission = Omit<StoredSubmission, 'id'> & { readonly removed: boolean };

/** The batch in which all submissions of earlier versions are. */
const EARLIER = 'earlier';

/** Checksums on every record, batches with a mark, recovery points, readings deflated. */
export const v3: Migration = {
  version: 3,
  stores: [
    { name: 'batches', numbered: false },
    { name: 'points', numbered: true },
  ],
  async convert(records) {
    const settings = await convertSettings(records);
    const lines = await convertDecisions(records);
    const files = await convertSubmissions(records);
    const revision = (await records.get('counters', 'revision')) ?? 0;
    await records.put('counters', 'log', 0);
    await records.put('counters', 'lines', lines);
    await records.put('counters', 'readableFrom', 3);
    if (files.length + lines === 0) return;
    const at = new Date().toISOString();
    await records.put('batches', EARLIER, seal<BatchEntry>({ at, revision, files }));
    const submissions = files.map(({ id }) => id);
    const point: PointEntry = { at, before: 'migration', revision, settings, log: 0, lines, submissions };
    await records.add('points', seal(point));
  },
};

async function convertSettings(records: Records): Promise<WorkspaceSettings> {
  const before = await records.get('settings', 'settings');
  const settings = { ...NO_SETTINGS, ...before };
  if (before) await records.put('settings', 'settings', seal(settings));
  return settings;
}

async function convertDecisions(records: Records): Promise<number> {
  const decisions = await records.all('decisions');
  for (const [key, decision] of decisions as unknown as [number, Decision][]) {
    await records.put('decisions', key, seal({ log: 0, text: JSON.stringify(decision) }));
  }
  return decisions.length;
}

/** What was set aside was to be forgotten at the next start; the rest goes on. */
async function convertSubmissions(records: Records): Promise<BatchEntry['files']> {
  const files: BatchEntry['files'][number][] = [];
  for (const [id, old] of (await records.all('submissions')) as unknown as [number, OldSubmission][]) {
    if (old.removed) {
      for (const store of ['submissions', 'originals', 'readings'] as const) await records.delete(store, id);
      continue;
    }
    const entry: SubmissionEntry = { ...old, batch: EARLIER, readAt: 0 };
    await records.put('submissions', id, seal(entry));
    await convertReading(records, id, old.file);
    files.push({ id, file: old.file, sha256: old.sha256 });
  }
  return files;
}

/** A reading of another shape than today's is let go: the file is read again from its bytes. */
async function convertReading(records: Records, id: number, file: string): Promise<void> {
  const old = (await records.get('readings', id)) as StoredReading | undefined;
  if (!old) return;
  const reading = { ...old, earlier: old.earlier ?? [] };
  if (isReadingOf(file, reading)) await records.put('readings', id, packReading(reading));
  else await records.delete('readings', id);
}
