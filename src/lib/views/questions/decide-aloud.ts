import type { Decision } from '#lib/domain/decision.ts';
import { deskWords } from '#lib/messages/question-desk.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { attempt } from '#lib/ui/attempt.ts';
import { notify } from '#lib/ui/toast.ts';

type Deciding = Pick<Workspace, 'decide' | 'undo'>;

/** Takes decisions as one and says so, with the way back. False where they could not be kept: that is said too. */
export async function decideAloud(
  workspace: Deciding,
  decisions: readonly Decision[],
  title: string,
  text?: string,
): Promise<boolean> {
  if (decisions.length === 0) return false;
  if (!(await attempt(() => workspace.decide(decisions)))) return false;
  const action = { label: deskWords.undo, onpress: () => void undoAloud(workspace) };
  notify(title, { tone: 'good', action, ...(text ? { text } : {}) });
  return true;
}

/** Takes the last change of the workspace back. */
export async function undoAloud(workspace: Pick<Workspace, 'undo'>): Promise<void> {
  await attempt(() => workspace.undo());
}
