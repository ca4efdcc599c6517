import { submissionKey } from '#lib/domain/entered.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { Log } from '#lib/domain/log.ts';
import type { StoredSubmission } from '#lib/vault/vault.ts';

/** A file in the workspace, with what was read from it after all files were reconciled with each other. */
export interface Submission {
  readonly id: number;
  /** As dropped; "tên (2).xlsx" where a file of that name with other content was there already. */
  readonly file: string;
  /** SHA-256 of the original bytes. */
  readonly sha256: string;
  /** ISO time. */
  readonly receivedAt: string;
  readonly size: number;
  readonly sample: boolean;
  readonly interpretation: Interpretation;
  /** Figures of running text that a person accepted, by `proposalKey`. */
  readonly accepted: ReadonlySet<string>;
  /** Whether it is in the figures; else it waits. A refused file has none and is in neither. */
  readonly entered: boolean;
  /** The batch with which it was entered; null where it waits, or the log does not tell. */
  readonly batch: string | null;
}

/** Whether it waits to be entered. */
export function isWaiting({
  entered,
  interpretation,
}: Pick<Submission, 'entered' | 'interpretation'>): boolean {
  return !entered && !interpretation.refused;
}

const NOTHING: ReadonlySet<string> = new Set();

/** A kept file with what it says beside all others; `open`: the batch that is still being read and that it is of. */
export function submissionOf(
  stored: StoredSubmission,
  open: string | null,
  interpretation: Interpretation,
  { accepted, entered }: Pick<Log, 'accepted' | 'entered'>,
): Submission {
  const { id, file, sha256, receivedAt, size, sample } = stored;
  const batch = entered?.get(submissionKey(stored)) ?? null;
  return {
    ...{ id, file, sha256, receivedAt, size, sample, interpretation, batch },
    accepted: accepted.get(sha256) ?? NOTHING,
    entered: open === null && !interpretation.refused && (entered === null || batch !== null),
  };
}
