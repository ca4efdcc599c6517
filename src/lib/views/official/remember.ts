import type { Arrangement } from '#lib/domain/arrangement.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { attempt } from '#lib/ui/attempt.ts';

/** Keeps arrangements without a word; where they could not be kept, that is said. */
export async function arrangeQuietly(
  workspace: Pick<Workspace, 'decide'>,
  arrangements: readonly Arrangement[],
): Promise<void> {
  if (arrangements.length === 0) return;
  const at = new Date().toISOString();
  await attempt(() => workspace.decide([{ at, kind: 'arrange', arrangements }]));
}
