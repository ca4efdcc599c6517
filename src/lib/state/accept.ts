import { proposalKey } from '#lib/domain/acceptance.ts';
import type { Fact } from '#lib/domain/fact.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Lets proposals of a submission count like its other figures, or no more; the workspace's `undo` takes that back. */
export async function accept(
  workspace: Pick<Workspace, 'stored' | 'exchange'>,
  id: number,
  proposals: readonly Fact[],
  accepted: boolean,
): Promise<void> {
  const stored = workspace.stored().find((each) => each.id === id);
  if (!stored) return;
  const { file, sha256 } = stored;
  const kind = accepted ? 'accept' : 'withdraw';
  const at = new Date().toISOString();
  await workspace.exchange({ decide: [{ at, kind, file, sha256, proposals: proposals.map(proposalKey) }] });
}
