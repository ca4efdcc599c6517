import type { RecoveryPoint } from '#lib/vault/recovery-point.ts';
import type { StoredSubmission, WorkspaceSettings } from '#lib/vault/vault.ts';

export { MOST_POINTS } from '#lib/vault/points.ts';
export type { RecoveryPoint } from '#lib/vault/recovery-point.ts';

/** What going back to a recovery point would change. */
export interface PointPreview {
  /** Names of files that would go. */
  readonly leaving: readonly string[];
  /** Names of files that would come back. */
  readonly returning: readonly string[];
  readonly decisions: { readonly now: number; readonly then: number };
  readonly settings: { readonly now: WorkspaceSettings; readonly then: WorkspaceSettings };
  readonly changesNothing: boolean;
}

export function previewOf(
  point: RecoveryPoint,
  here: readonly StoredSubmission[],
  decisions: number,
  settings: WorkspaceSettings,
): PointPreview {
  const then = new Set(point.submissions.map(({ id }) => id));
  const now = new Set(here.map(({ id }) => id));
  const leaving = here.filter(({ id }) => !then.has(id)).map(({ file }) => file);
  const returning = point.submissions.filter(({ id }) => !now.has(id)).map(({ file }) => file);
  const isSet = (Object.keys(settings) as (keyof WorkspaceSettings)[]).some(
    (key) => settings[key] !== point.settings[key],
  );
  return {
    ...{ leaving, returning },
    decisions: { now: decisions, then: point.decisions },
    settings: { now: settings, then: point.settings },
    changesNothing: leaving.length + returning.length === 0 && decisions === point.decisions && !isSet,
  };
}
