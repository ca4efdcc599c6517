import type { DBSchema, IDBPDatabase } from 'idb';
import type { Decision } from '#lib/domain/decision.ts';
import type { StoredReading, StoredSubmission, WorkspaceSettings } from './vault.ts';

export const DATABASE_NAME = 'bang-cchc';
export const DATABASE_VERSION = 2;

/**
 * The object stores. Bytes and readings stand apart from the small submission records, so that a
 * start need not read the one and a change of province need not write the other.
 */
export interface VaultSchema extends DBSchema {
  submissions: { key: number; value: SubmissionRecord };
  originals: { key: number; value: Uint8Array };
  readings: { key: number; value: StoredReading };
  /** Singletons: each key has a value of its own. */
  settings: { key: 'settings'; value: WorkspaceSettings };
  counters: { key: 'revision'; value: number };
  /** The log, in the order of its keys. */
  decisions: { key: number; value: Decision };
}

/** A submission as stored: the id is the key; `removed` is set aside until the next start. */
export type SubmissionRecord = Omit<StoredSubmission, 'id'> & { readonly removed: boolean };

export type VaultDatabase = IDBPDatabase<VaultSchema>;

/**
 * Brings a database of `oldVersion` (0 where there is none) to DATABASE_VERSION, one step a version.
 * It runs inside the browser's own upgrade transaction: cut off half-way, the old version stands.
 */
export function upgrade(database: VaultDatabase, oldVersion: number): void {
  if (oldVersion < 1) {
    database.createObjectStore('submissions', { autoIncrement: true });
    database.createObjectStore('originals');
    database.createObjectStore('readings');
    database.createObjectStore('settings');
    database.createObjectStore('counters');
  }
  if (oldVersion < 2) database.createObjectStore('decisions', { autoIncrement: true });
}
