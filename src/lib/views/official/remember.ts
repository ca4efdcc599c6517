import type { Arrangement } from '#lib/domain/arrangement.ts';
import { AppError } from '#lib/domain/app-error.ts';
import { appErrors } from '#lib/messages/app-errors.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { notify } from '#lib/ui/toast.ts';

/** Keeps arrangements without a word; where they could not be kept, that is said. */
export async function arrangeQuietly(
  workspace: Pick<Workspace, 'decide'>,
  arrangements: readonly Arrangement[],
): Promise<void> {
  if (arrangements.length === 0) return;
  try {
    await workspace.decide([{ at: new Date().toISOString(), kind: 'arrange', arrangements }]);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { title, safe, todo } = appErrors[error.code];
    notify(title, { tone: 'error', text: `${safe} ${todo}` });
  }
}
