import type { Decision } from '#lib/domain/decision.ts';
import type { Face } from '#lib/domain/face.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { Damage } from './damage.ts';
import type { Mark } from './mark.ts';
import type { RecoveryPoint } from './recovery-point.ts';
import type { ReadingEntry } from './schema.ts';

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
  /** In the order in which they were received. */
  readonly submissions: readonly HeldSubmission[];
  /** Those that are set aside and can still be brought back. */
  readonly removed: readonly StoredSubmission[];
  readonly settings: WorkspaceSettings;
  /** The log of decisions in force, oldest first. */
  readonly decisions: readonly Decision[];
  /** Grows by one with every change, in whatever tab it was made. */
  readonly revision: number;
  /** What could not be used; all else is above. */
  readonly damaged: readonly Damage[];
  /** Batches that were begun and are not in the workspace yet. */
  readonly unfinished: readonly UnfinishedBatch[];
}

export interface HeldSubmission {
  readonly submission: StoredSubmission;
  /** Null where none is kept; undefined where it is that of the revision from which the reader knows it. */
  readonly reading: StoredReading | null | undefined;
}

/** A batch of a tab that is still at it, or that died. */
export interface UnfinishedBatch {
  readonly batch: string;
  readonly submissions: readonly StoredSubmission[];
}

/** A file that is about to be kept; the vault gives it its id. */
export interface NewSubmission {
  readonly submission: Omit<StoredSubmission, 'id'>;
  readonly original: Uint8Array;
  /** Null where it must first be read on this machine. */
  readonly reading: StoredReading | null;
}

/** A submission that may have lost its bytes: then its reading is all that is known of it. */
export type KeptSubmission = Omit<NewSubmission, 'original'> & { readonly original: Uint8Array | null };

/** Before what a recovery point was taken. */
export type PointKind = 'import' | 'remove' | 'undo' | 'open-file' | 'merge-file' | 'go-back' | 'migration';

/** Several changes that are made together, in this order, or not at all. */
export interface VaultChange {
  /** A recovery point is taken first. */
  readonly before?: PointKind;
  /** Ids of submissions that are set aside, or brought back. */
  readonly remove?: readonly number[];
  readonly restore?: readonly number[];
  readonly add?: readonly KeptSubmission[];
  /** The batch to which what is added belongs; it counts only once that is finished. Without it, at once. */
  readonly batch?: string;
  /** A batch that is now in the workspace, with all that was added to it. */
  readonly finish?: string;
  /** Unfinished batches that are forgotten with all that was added to them. */
  readonly discard?: readonly string[];
  /** Ids of submissions that are forgotten for good. */
  readonly forget?: readonly number[];
  /** The right bytes for submissions whose own were damaged, by id. */
  readonly mend?: ReadonlyMap<number, Uint8Array>;
  /** Readings in place of earlier ones, by the ids of their submissions. */
  readonly readings?: ReadonlyMap<number, StoredReading>;
  /** How readings of this change are stored, of those that a reader has packed: on the page's own thread it holds the page up. */
  readonly packed?: ReadonlyMap<StoredReading, ReadingEntry>;
  /** Damaged parts that are let go. */
  readonly drop?: readonly Damage[];
  readonly settings?: Partial<WorkspaceSettings>;
  /** Appended to the log. */
  readonly decide?: readonly Decision[];
  /** In place of the whole log of decisions. Without it, what this change decides is appended. */
  readonly decisions?: readonly Decision[];
  /** Goes back to a recovery point: submissions, settings and log are as they were then. */
  readonly goBack?: number;
}

/** What a change came to. */
export interface Changed {
  /** Ids of what was added, in its order. */
  readonly ids: readonly number[];
  /** What was appended to the log; the whole log where the change put another in its place. */
  readonly decided: readonly Decision[];
  readonly revision: number;
  /** The recovery point that was taken. */
  readonly point: number | null;
}

/**
 * The truth: everything that must outlive the tab. Each verb is one transaction that is done, down to the
 * disk, when its promise resolves, and that has changed nothing when it rejects. All reject with an AppError
 * `storage-unavailable`, `storage-full`, `storage-newer` or `storage-failed`.
 */
export interface Vault {
  /** It was written by a newer program: it can be looked at, and every change is refused with `storage-newer`. */
  readonly readOnly: boolean;
  /** Whether it holds any submission: told before all of them are read. */
  holdsFiles(): Promise<boolean>;
  /** A name for all that it holds now, before all of it is read. */
  mark(): Promise<Mark>;
  /** All there is; readings no newer than revision `since` are left out. `mine` is a batch that this tab has begun. */
  load(since?: number, mine?: string | null): Promise<VaultContents>;
  /**
   * Makes several changes as one. `from` is the revision on which they were worked out: where another tab has changed
   * something since, nothing is done, and it rejects with `storage-moved-on`.
   */
  change(change: VaultChange, from?: number): Promise<Changed>;
  /** The bytes as they were received. Rejects with `original-damaged` where they are not those any more. */
  original(id: number): Promise<Uint8Array>;
  /** The newest first. */
  points(): Promise<readonly RecoveryPoint[]>;
  /** A damaged part as it lies there, to be looked into elsewhere. */
  salvage(damage: Damage): Promise<Uint8Array>;
  /** Forgets everything, recovery points too. */
  clear(): Promise<Changed>;
  close(): void;
}
