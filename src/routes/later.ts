/** Parts of every page that no first screen needs: dialogs, which open after a press, and passing messages. */
export const LATER = {
  shortcuts: () => import('#lib/ui/shell/ShortcutsDialog.svelte'),
  mishap: () => import('#lib/ui/shell/MishapDialog.svelte'),
  workspaceFile: () => import('./cai-dat/WorkspaceFileDialog.svelte'),
  toaster: () => import('#lib/ui/Toaster.svelte'),
  source: () => import('#lib/views/source/SourcePanel.svelte'),
};

/** Once the page can be used, so that they open at once, also where the server is gone by then. */
const PATIENCE_MS = 1500;

/** Fetches them all when the page has nothing else to do. */
export function fetchAhead(): void {
  setTimeout(() => {
    for (const load of Object.values(LATER)) {
      load().catch(() => {
        /* Whoever opens it is told. */
      });
    }
  }, PATIENCE_MS);
}
