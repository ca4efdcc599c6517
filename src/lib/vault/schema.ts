import type { PointKind, WorkspaceSettings } from './vault.ts';
import type { Sealed } from './seal.ts';

/** A submission as stored; the id is the key. Its bytes and its reading stand apart, under the same key. */
export interface SubmissionEntry {
  readonly file: string;
  readonly sha256: string;
  readonly size: number;
  readonly receivedAt: string;
  readonly sample: boolean;
  /** It is in the workspace only if this batch is among `batches`. */
  readonly batch: string;
  /** Set aside: it can be brought back as long as a recovery point has it. */
  readonly removed: boolean;
  /** The revision in which its reading was written last. */
  readonly readAt: number;
}

/** A batch that is in the workspace, and what came with it. Files of a batch without such a mark are not. */
export interface BatchEntry {
  /** ISO time, for people. */
  readonly at: string;
  readonly revision: number;
  readonly files: readonly { readonly id: number; readonly file: string; readonly sha256: string }[];
}

/** A decision of the log, as JSON. The log in force is the one that the counter `log` names. */
export interface DecisionEntry {
  readonly log: number;
  readonly text: string;
}

/** How everything stood at a moment: positions in what is only appended, never copies. */
export interface PointEntry {
  readonly at: string;
  readonly before: PointKind;
  readonly revision: number;
  readonly settings: WorkspaceSettings;
  readonly log: number;
  /** So many decisions of that log. */
  readonly lines: number;
  /** Ids of the submissions that were in the workspace. */
  readonly submissions: readonly number[];
}

/** A reading as deflated JSON. */
export interface ReadingEntry {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes. */
  readonly sum: string;
}

/** `lines` counts the decisions of the log in force; `readableFrom` is the oldest version that may look at this one. */
export type Counter = 'revision' | 'log' | 'lines' | 'readableFrom';

/**
 * The stores of the current version. Bytes and readings stand apart from the small submission records, so that a
 * start need not read the one and a change of province need not write the other.
 */
export interface Stores {
  submissions: { key: number; value: Sealed<SubmissionEntry> };
  originals: { key: number; value: Uint8Array };
  readings: { key: number; value: ReadingEntry };
  settings: { key: 'settings'; value: Sealed<WorkspaceSettings> };
  counters: { key: Counter; value: number };
  decisions: { key: number; value: Sealed<DecisionEntry> };
  batches: { key: string; value: Sealed<BatchEntry> };
  points: { key: number; value: Sealed<PointEntry> };
}

export type StoreName = keyof Stores;
export type StoreKey<S extends StoreName> = Stores[S]['key'];
export type StoreValue<S extends StoreName> = Stores[S]['value'];

export const STORE_NAMES = [
  'submissions',
  'originals',
  'readings',
  'settings',
  'counters',
  'decisions',
  'batches',
  'points',
] as const satisfies readonly StoreName[];
