import type { Interpretation } from '#lib/domain/interpretation.ts';

/** A file in the workspace, with what was read from it after all files were reconciled with each other. */
export interface Submission {
  readonly id: number;
  /** As dropped; "tên (2).xlsx" where a file of that name with other content was there already. */
  readonly file: string;
  /** ISO time. */
  readonly receivedAt: string;
  readonly size: number;
  readonly sample: boolean;
  readonly interpretation: Interpretation;
  /** Figures of running text that a person accepted, by `proposalKey`. */
  readonly accepted: ReadonlySet<string>;
}
