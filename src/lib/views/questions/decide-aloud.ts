import type { Decision } from '#lib/domain/decision.ts';
import { deskWords } from '#lib/messages/question-desk.ts';
import { decisionsFor, type Settled } from '#lib/state/page/settled.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { attempt } from '#lib/ui/attempt.ts';
import { notify } from '#lib/ui/toast.ts';

type Deciding = Pick<Workspace, 'decide' | 'undo'>;

/**
 * Takes decisions as one and says so, with the way back. `settles`: keys of the questions that they answer. False where
 * they could not be kept: that is said too.
 */
export async function decideAloud(
  workspace: Deciding,
  decisions: readonly Decision[],
  title: string,
  text?: string,
  settles: readonly string[] = [],
): Promise<boolean> {
  if (decisions.length === 0) return false;
  if (!(await attempt(() => workspace.decide(decisions, settles)))) return false;
  const action = { label: deskWords.undo, onpress: () => void undoAloud(workspace) };
  notify(title, { tone: 'good', action, ...(text ? { text } : {}) });
  return true;
}

/** Answers questions, and says so like `decideAloud`. */
export function settleAloud(
  workspace: Deciding & Pick<Workspace, 'submissions'>,
  settled: readonly Settled[],
  title: string,
  text?: string,
): Promise<boolean> {
  const decisions = decisionsFor(settled, workspace.submissions, new Date().toISOString());
  const keys = settled.map(({ question }) => question.key);
  return decideAloud(workspace, decisions, title, text, keys);
}

/** Takes the last change of the workspace back. */
export async function undoAloud(workspace: Pick<Workspace, 'undo'>): Promise<void> {
  await attempt(() => workspace.undo());
}
