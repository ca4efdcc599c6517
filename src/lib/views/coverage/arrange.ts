import type { Arrangement } from '#lib/domain/arrangement.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { decideAloud } from '../questions/decide-aloud.ts';

type Arranging = Pick<Workspace, 'decide' | 'undo'>;

/** Arranges as one change and says so, with the way back. */
export function arrange(
  workspace: Arranging,
  arrangements: readonly Arrangement[],
  title: string,
): Promise<boolean> {
  if (arrangements.length === 0) return Promise.resolve(false);
  return decideAloud(workspace, [{ at: new Date().toISOString(), kind: 'arrange', arrangements }], title);
}

/** Takes arrangements that hold back, as one change. */
export function disarrange(
  workspace: Arranging,
  arrangements: readonly Arrangement[],
  title: string,
): Promise<boolean> {
  if (arrangements.length === 0) return Promise.resolve(false);
  return decideAloud(workspace, [{ at: new Date().toISOString(), kind: 'disarrange', arrangements }], title);
}
