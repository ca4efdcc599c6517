import type { Decision } from '#lib/domain/decision.ts';
import type { Damage } from './damage.ts';
import { settingsOf } from './decided.ts';
import { decisionIn, logHead } from './log-entries.ts';
import { unpackReading } from './pack-reading.ts';
import type { BatchEntry, ReadingEntry, SubmissionEntry } from './schema.ts';
import { isSound, type Sealed } from './seal.ts';
import { storedSettings } from './stored-settings.ts';
import type { Records, Storage } from './storage/storage.ts';
import type {
  HeldSubmission,
  StoredReading,
  StoredSubmission,
  UnfinishedBatch,
  VaultContents,
} from './vault.ts';

const STORES = [
  'submissions',
  'originals',
  'readings',
  'settings',
  'counters',
  'decisions',
  'batches',
  'points',
] as const;

type Row = readonly [number, Sealed<SubmissionEntry>];
type Readings = ReadonlyMap<number, ReadingEntry>;

/** Reads all that can be used, and names what cannot. Nothing is written. */
export async function loadContents(
  storage: Storage,
  since: number,
  mine: string | null,
): Promise<VaultContents> {
  const { readings, ...loaded } = await storage.read(STORES, async (records) => {
    const damaged: Damage[] = [];
    const rows = await soundRows(records, damaged);
    const batches = await markedBatches(records, rows, damaged);
    const here = rows.filter(([, { batch, removed }]) => !removed && (batches.has(batch) || batch === mine));
    const removed = rows.filter((row) => row[1].removed && batches.has(row[1].batch)).map(storedOf);
    await noteMissingOriginals(records, here, damaged);
    const decisions = await soundDecisions(records, damaged);
    const settings = await soundSettings(records, decisions, damaged);
    await noteDamagedPoints(records, damaged);
    const revision = (await records.get('counters', 'revision')) ?? 0;
    const unfinished = unfinishedOf(rows, batches, mine);
    const changed = here.filter(([, { readAt }]) => readAt > since || since === 0);
    const readings = await readingsOf(records, changed, since === 0);
    return { here, removed, damaged, decisions, settings, revision, unfinished, readings };
  });
  const { here, ...rest } = loaded;
  return { ...rest, submissions: await held(here, readings, since) };
}

async function soundRows(records: Records, damaged: Damage[]): Promise<readonly Row[]> {
  const rows = await records.all('submissions');
  return rows.filter(([key, entry]) => {
    if (isSound(entry)) return true;
    const file = typeof entry?.file === 'string' ? entry.file : null;
    damaged.push({ part: 'submission', key, file, why: 'altered' });
    return false;
  });
}

/** The batches with a mark. What one names and is not there any more is lost; without a sound mark its files count. */
async function markedBatches(
  records: Records,
  rows: readonly Row[],
  damaged: Damage[],
): Promise<ReadonlySet<string>> {
  const there = new Set([...rows.map(([id]) => id), ...damaged.map(({ key }) => key)]);
  const marked = new Set<string>();
  for (const [name, batch] of await records.all('batches')) {
    marked.add(name);
    if (!isSound(batch)) damaged.push({ part: 'batch', key: name, file: null, why: 'altered' });
    else for (const { id, file } of lostOf(batch, there)) damaged.push({ ...LOST, key: id, file });
  }
  return marked;
}

const LOST = { part: 'submission', why: 'missing' } as const;

function lostOf({ files }: BatchEntry, there: ReadonlySet<unknown>): BatchEntry['files'] {
  return files.filter(({ id }) => !there.has(id));
}

async function noteMissingOriginals(
  records: Records,
  here: readonly Row[],
  damaged: Damage[],
): Promise<void> {
  const kept = new Set(await records.keys('originals'));
  for (const [key, { file }] of here) {
    if (!kept.has(key)) damaged.push({ part: 'original', key, file, why: 'missing' });
  }
}

async function soundDecisions(records: Records, damaged: Damage[]): Promise<readonly Decision[]> {
  const { log, lines } = await logHead(records);
  // An entry so damaged that it no longer tells its log is taken for one of the log in force.
  const entries = (await records.all('decisions')).filter(
    ([, entry]) => !Number.isInteger(entry?.log) || entry.log === log,
  );
  const decisions: Decision[] = [];
  for (const [key, entry] of entries) {
    const decision = decisionIn(entry);
    if (decision) decisions.push(decision);
    else damaged.push({ part: 'decision', key, file: null, why: 'altered' });
  }
  for (let missing = entries.length; missing < lines; missing++) {
    damaged.push({ part: 'decision', key: -missing - 1, file: null, why: 'missing' });
  }
  return decisions;
}

/** Damaged settings are worked out again from the log, where they too are decided. */
async function soundSettings(
  records: Records,
  decisions: readonly Decision[],
  damaged: Damage[],
): Promise<VaultContents['settings']> {
  const settings = await storedSettings(records);
  const record = await records.get('settings', 'settings');
  if (!record || isSound(record)) return settings;
  damaged.push({ part: 'settings', key: 'settings', file: null, why: 'altered' });
  return { ...settings, ...settingsOf(decisions) };
}

async function noteDamagedPoints(records: Records, damaged: Damage[]): Promise<void> {
  for (const [key, point] of await records.all('points')) {
    if (!isSound(point)) damaged.push({ part: 'point', key, file: null, why: 'altered' });
  }
}

function unfinishedOf(
  rows: readonly Row[],
  batches: ReadonlySet<string>,
  mine: string | null,
): readonly UnfinishedBatch[] {
  const open = new Map<string, StoredSubmission[]>();
  for (const row of rows) {
    const { batch, removed } = row[1];
    if (removed || batch === mine || batches.has(batch)) continue;
    const members = open.get(batch) ?? [];
    members.push(storedOf(row));
    open.set(batch, members);
  }
  return [...open].map(([batch, submissions]) => ({ batch, submissions }));
}

/** At a start all at once, which is quicker; later those few that have changed. */
async function readingsOf(records: Records, rows: readonly Row[], all: boolean): Promise<Readings> {
  if (all) return new Map(await records.all('readings'));
  const found = new Map<number, ReadingEntry>();
  for (const [id] of rows) {
    const reading = await records.get('readings', id);
    if (reading) found.set(id, reading);
  }
  return found;
}

const AT_ONCE = 200;

/** Unpacks readings, and lets the page breathe between two handfuls of them. */
async function held(
  rows: readonly Row[],
  readings: Readings,
  since: number,
): Promise<readonly HeldSubmission[]> {
  const submissions: HeldSubmission[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve));
    const unchanged = since > 0 && row[1].readAt <= since;
    submissions.push({
      submission: storedOf(row),
      reading: unchanged ? undefined : readingIn(readings.get(row[0])),
    });
  }
  return submissions;
}

function readingIn(entry: ReadingEntry | undefined): StoredReading | null {
  return entry ? unpackReading(entry) : null;
}

function storedOf([id, { file, sha256, size, receivedAt, sample }]: Row): StoredSubmission {
  return { id, file, sha256, size, receivedAt, sample };
}
