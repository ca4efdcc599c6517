import type { Decision } from '#lib/domain/decision.ts';
import type { Face } from '#lib/domain/face.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';

/** One file as it is kept: what it is called, which bytes it was, where it came from. */
export interface StoredSubmission {
  readonly id: number;
  readonly file: string;
  /** SHA-256 of the original bytes, lower-case hex. */
  readonly sha256: string;
  readonly size: number;
  /** ISO time, for people only; the order is that of `id`. */
  readonly receivedAt: string;
  readonly sample: boolean;
}

/** A reading of one submission, and the name of the circumstances under which it was made. */
export interface StoredReading {
  readonly interpretation: Interpretation;
  /** Differs whenever the same bytes might now be read otherwise (program, registry, settings, words, answers). */
  readonly madeWith: string;
  /** What the file was taken for before answers made it what `interpretation` says. */
  readonly earlier: readonly Face[];
}

/** The context that the user chose for all submissions. */
export interface Settings {
  /** Name of the workspace's province, in which unit names are looked up. */
  readonly province: string | null;
  /** Used only where a file itself names no year. */
  readonly year: number | null;
}

/** All that is set in a workspace on this machine. */
export interface WorkspaceSettings extends Settings {
  /** Files about which nothing must be asked first go into the figures by themselves. */
  readonly autoEnter: boolean;
}

export const NO_SETTINGS: WorkspaceSettings = { province: null, year: null, autoEnter: true };

/** All that a start needs. The original bytes stay in the vault until someone asks for them. */
export interface VaultContents {
  /** In the order in which they were received, each with its reading where one is kept. */
  readonly submissions: readonly { submission: StoredSubmission; reading: StoredReading | null }[];
  readonly settings: WorkspaceSettings;
  /** Grows by one with every change, in whatever tab it was made. */
  readonly revision: number;
}

/** A file that is about to be kept; the vault gives it its id. */
export interface NewSubmission {
  readonly submission: Omit<StoredSubmission, 'id'>;
  readonly original: Uint8Array;
  /** Null where it must first be read on this machine. */
  readonly reading: StoredReading | null;
}

/** Several changes that are made together, in this order, or not at all. */
export interface VaultChange {
  /** Ids of submissions that are set aside, or brought back. */
  readonly remove?: readonly number[];
  readonly restore?: readonly number[];
  readonly add?: readonly NewSubmission[];
  readonly settings?: WorkspaceSettings;
  /** Appended to the log. */
  readonly decide?: readonly Decision[];
  /** In place of the whole log of decisions. Without it, what this change decides is appended. */
  readonly decisions?: readonly Decision[];
}

/** What a change came to. */
export interface Changed {
  /** Ids of what was added, in its order. */
  readonly ids: readonly number[];
  /** What was appended to the log; the whole log where the change put another in its place. */
  readonly decided: readonly Decision[];
}

/**
 * The truth: everything that must outlive the tab. Each verb is one transaction that is done, down to the
 * disk, when its promise resolves, and that has changed nothing when it rejects. All reject with an AppError
 * `storage-unavailable`, `storage-full` or `storage-failed`.
 */
export interface Vault {
  load(): Promise<VaultContents>;
  /** The log of decisions, oldest first. */
  decisions(): Promise<readonly Decision[]>;
  /** Makes several changes as one. */
  change(change: VaultChange): Promise<Changed>;
  /** Keeps a submission with its bytes and reading; answers its id. */
  add(item: NewSubmission): Promise<number>;
  /** The bytes as they were received. */
  original(id: number): Promise<Uint8Array>;
  /** Replaces the readings of submissions. */
  saveReadings(readings: ReadonlyMap<number, StoredReading>): Promise<void>;
  /** Sets submissions aside, so that `restore` can bring them back; the next `load` forgets them for good. */
  remove(ids: readonly number[]): Promise<void>;
  restore(ids: readonly number[]): Promise<void>;
  saveSettings(settings: WorkspaceSettings): Promise<void>;
  /** Forgets everything. */
  clear(): Promise<void>;
  close(): void;
}
