import type { Importing } from '#lib/state/reading/importing.svelte.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';

/** What the screen that asks needs of the workspace. */
export interface Asking extends Pick<
  Workspace,
  'questions' | 'submissions' | 'registry' | 'settings' | 'decide' | 'undo'
> {
  readonly importing: Pick<Importing, 'rereading'>;
}
