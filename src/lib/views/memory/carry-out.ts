import { memoryWords as words } from '#lib/messages/memory.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { attempt } from '#lib/ui/attempt.ts';
import { notify } from '#lib/ui/toast.ts';

/** Makes a change and says so, with a way back; answers whether it was made. An operation that failed is told. */
export async function carryOut(
  workspace: Pick<Workspace, 'undo'>,
  change: () => Promise<void>,
  done: string,
): Promise<boolean> {
  if (!(await attempt(change))) return false;
  const undo = () => void attempt(() => workspace.undo());
  notify(done, { tone: 'good', action: { label: words.undo, onpress: undo } });
  return true;
}
