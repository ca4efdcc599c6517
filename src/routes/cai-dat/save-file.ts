import { workspaceFile as words } from '#lib/messages/workspace-file.ts';
import type { WorkspaceFile } from '#lib/state/file/workspace-file.svelte.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { notify } from '#lib/ui/toast.ts';

/** Saves the workspace to a file and says so; the dialog says what went wrong. First thing after a press of the user's. */
export async function saveFile(
  file: WorkspaceFile,
  workspace: Workspace,
  options: { readonly anew?: boolean } = {},
): Promise<void> {
  if (workspace.phase === 'ready' && workspace.empty) {
    notify(words.nothing, { text: words.nothingText });
    return;
  }
  const saved = await file.save(options);
  if (!saved) return;
  notify(saved.lasting ? words.savedTo(saved.name) : words.downloaded(saved.name), { tone: 'good' });
}
