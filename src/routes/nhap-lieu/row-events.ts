import type { Fact } from '#lib/domain/fact.ts';
import type { Submission } from '#lib/state/submission.ts';

/** What the rows of the queue tell, and which of them is open. */
export interface RowEvents {
  /** The submission whose detail is shown. */
  readonly open: number | null;
  readonly ontoggle: (id: number) => void;
  readonly onenter: (submissions: readonly Submission[]) => void;
  readonly onremove: (submission: Submission) => void;
  readonly onaccept: (submission: Submission, proposals: readonly Fact[], accepted: boolean) => void;
}
