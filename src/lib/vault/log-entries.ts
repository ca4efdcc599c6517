import type { Decision } from '#lib/domain/decision.ts';
import { jsonOf } from '#lib/domain/shape.ts';
import type { DecisionEntry } from './schema.ts';
import { isSound, seal, type Sealed } from './seal.ts';
import type { Records } from './storage/storage.ts';

/** The log in force, and how many decisions it should have. */
export interface LogHead {
  readonly log: number;
  readonly lines: number;
}

export async function logHead(records: Records): Promise<LogHead> {
  const [log = 0, lines = 0] = await Promise.all([
    records.get('counters', 'log'),
    records.get('counters', 'lines'),
  ]);
  return { log, lines };
}

/** Appends decisions to the log in force. */
export async function append(records: Records, decisions: readonly Decision[]): Promise<void> {
  if (decisions.length === 0) return;
  const { log, lines } = await logHead(records);
  for (const decision of decisions) await addLine(records, log, JSON.stringify(decision));
  await records.put('counters', 'lines', lines + decisions.length);
}

/** Begins another log with these decisions. The one before stays for recovery points. */
export async function beginLog(records: Records, decisions: readonly Decision[]): Promise<void> {
  const { log } = await logHead(records);
  // A log that a recovery point went back to may be older than others.
  const newest = (await records.all('decisions')).reduce((most, [, entry]) => Math.max(most, entry.log), log);
  for (const decision of decisions) await addLine(records, newest + 1, JSON.stringify(decision));
  await records.put('counters', 'log', newest + 1);
  await records.put('counters', 'lines', decisions.length);
}

/** The decisions of a log, as far as they are sound, the first `lines` of them. */
export async function decisionsOf(records: Records, { log, lines }: LogHead): Promise<readonly Decision[]> {
  const entries = (await records.all('decisions')).filter(([, entry]) => entry.log === log);
  return entries.slice(0, lines).flatMap(([, entry]) => decisionIn(entry) ?? []);
}

/** Null where the entry is not what was written. */
export function decisionIn(entry: Sealed<DecisionEntry>): Decision | null {
  return isSound(entry) ? ((jsonOf(entry.text) ?? null) as Decision | null) : null;
}

async function addLine(records: Records, log: number, text: string): Promise<void> {
  await records.add('decisions', seal<DecisionEntry>({ log, text }));
}
