import type { Workspace } from '#lib/state/workspace.svelte.ts';

/** What the screen that asks needs of the workspace. */
export type Asking = Pick<
  Workspace,
  'questions' | 'submissions' | 'registry' | 'province' | 'year' | 'rereading' | 'decide' | 'undo'
>;
