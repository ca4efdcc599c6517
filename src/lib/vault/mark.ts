import { sha256 } from './sha256.ts';
import type { Storage } from './storage/storage.ts';

/** What a vault holds, told by a name: another wherever anything that the workspace follows from is another. */
export interface Mark {
  readonly revision: number;
  readonly name: string;
}

/** All but bytes and readings, which follow from the files' digests, the log, the settings and the program. */
const TOLD = ['submissions', 'batches', 'decisions', 'settings', 'counters'] as const;

export async function markOf(storage: Storage): Promise<Mark> {
  const { revision, records } = await storage.read(TOLD, async (records) => ({
    revision: (await records.get('counters', 'revision')) ?? 0,
    records: await Promise.all(TOLD.map((store) => records.all(store))),
  }));
  return { revision, name: await sha256(new TextEncoder().encode(JSON.stringify(records))) };
}
