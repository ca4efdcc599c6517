import type { PointKind, WorkspaceSettings } from './vault.ts';

/** A moment to which the workspace can go back (điểm khôi phục). */
export interface RecoveryPoint {
  readonly id: number;
  /** ISO time, for people; the order is that of `id`. */
  readonly at: string;
  /** What was about to be done. */
  readonly before: PointKind;
  readonly submissions: readonly { readonly id: number; readonly file: string }[];
  /** So many decisions the log had. */
  readonly decisions: number;
  readonly settings: WorkspaceSettings;
}
