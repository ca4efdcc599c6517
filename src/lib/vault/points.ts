import { AppError } from '#lib/domain/app-error.ts';
import type { Decision } from '#lib/domain/decision.ts';
import { forget } from './batch-entries.ts';
import { beginLog, decisionsOf, logHead } from './log-entries.ts';
import type { RecoveryPoint } from './recovery-point.ts';
import type { PointEntry, SubmissionEntry } from './schema.ts';
import { isSound, seal, type Sealed } from './seal.ts';
import { storedSettings } from './stored-settings.ts';
import type { Records } from './storage/storage.ts';
import type { PointKind } from './vault.ts';

/** So many are kept; what only older ones still hold is forgotten for good. */
export const MOST_POINTS = 30;

/** Takes a point of how everything stands, and lets go of the oldest beyond MOST_POINTS. Answers its id. */
export async function takePoint(records: Records, before: PointKind, revision: number): Promise<number> {
  const point: PointEntry = {
    ...{ at: new Date().toISOString(), before, revision },
    settings: await storedSettings(records),
    ...(await logHead(records)),
    submissions: (await present(records)).map(([id]) => id),
  };
  const id = await records.add('points', seal(point));
  const kept = await records.keys('points');
  if (kept.length > MOST_POINTS) {
    for (const old of kept.slice(0, -MOST_POINTS)) await records.delete('points', old);
    await tidy(records);
  }
  return id;
}

/** The newest first; damaged ones left out. */
export async function listPoints(records: Records): Promise<readonly RecoveryPoint[]> {
  const names = new Map((await records.all('submissions')).map(([id, { file }]) => [id, file]));
  const points = (await records.all('points')).filter(([, point]) => isSound(point));
  return points.reverse().map(([id, { at, before, submissions, lines, settings }]) => ({
    ...{ id, at, before, settings, decisions: lines },
    submissions: submissions.flatMap((each) => {
      const file = names.get(each);
      return file === undefined ? [] : { id: each, file };
    }),
  }));
}

/** Brings everything back to how it was at a point; answers the log as it is then. */
export async function goBackTo(records: Records, id: number): Promise<readonly Decision[]> {
  const point = await records.get('points', id);
  if (!point || !isSound(point)) throw new AppError('storage-failed', { reason: 'NotFound' });
  const wanted = new Set(point.submissions);
  for (const [key, entry] of await records.all('submissions')) {
    if (!isSound(entry) || !(await records.get('batches', entry.batch))) continue;
    if (entry.removed === wanted.has(key)) {
      await records.put(
        'submissions',
        key,
        seal<SubmissionEntry>({ ...bare(entry), removed: !entry.removed }),
      );
    }
  }
  await records.put('settings', 'settings', seal(point.settings));
  const decisions = await decisionsOf(records, point);
  await beginLog(records, decisions);
  return decisions;
}

/** Forgets what was set aside and logs that are not in force, where no point has them any more. */
async function tidy(records: Records): Promise<void> {
  const points = (await records.all('points')).map(([, point]) => point);
  const held = new Set(points.flatMap(({ submissions }) => submissions));
  for (const [id, entry] of await records.all('submissions')) {
    if (entry.removed && !held.has(id)) await forget(records, id);
  }
  const logs = new Set([...points.map(({ log }) => log), (await logHead(records)).log]);
  for (const [key, entry] of await records.all('decisions')) {
    if (!logs.has(entry.log)) await records.delete('decisions', key);
  }
}

/** The submissions that are in the workspace. */
async function present(records: Records): Promise<readonly (readonly [number, Sealed<SubmissionEntry>])[]> {
  const batches = new Set(await records.keys('batches'));
  const all = await records.all('submissions');
  return all.filter(([, { removed, batch }]) => !removed && batches.has(batch));
}

function bare({ sum: _, ...entry }: Sealed<SubmissionEntry>): SubmissionEntry {
  return entry;
}
