import type { Decision } from './decision.ts';
import { compareVietnamese } from './text.ts';

/** The pages whose views can be kept, by their paths. */
export const VIEW_PATHS = [
  '/so-sanh/',
  '/xu-huong/',
  '/nhiem-vu/',
  '/nop-bao-cao/',
  '/kiem-tra/',
  '/du-lieu/',
] as const;

export type ViewPath = (typeof VIEW_PATHS)[number];

/** What someone looks at again and again: a page with all that was chosen on it, under a name. */
export interface SavedView {
  readonly name: string;
  readonly path: ViewPath;
  /** The parameters of the address, without the question mark. */
  readonly search: string;
}

export const LONGEST_VIEW_NAME = 80;
const LONGEST_SEARCH = 2_000;

/** Whether something read from a file is a view; its address leads nowhere but to a page of the site. */
export function isSavedView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false;
  const { name, path, search } = value as Record<string, unknown>;
  return (
    typeof name === 'string' &&
    name.trim() !== '' &&
    name.length <= LONGEST_VIEW_NAME &&
    typeof search === 'string' &&
    search.length <= LONGEST_SEARCH &&
    (VIEW_PATHS as readonly unknown[]).includes(path)
  );
}

/** The page of a path, or null where its views cannot be kept. */
export function viewPathOf(routeId: string | null): ViewPath | null {
  return VIEW_PATHS.find((path) => path === `${routeId}/`) ?? null;
}

/** The views that stand after a log of decisions: under each name the one kept last. */
export function viewsBy(decisions: readonly Decision[]): readonly SavedView[] {
  const kept: SavedView[] = [];
  for (const decision of decisions) {
    if (decision.kind === 'keep-view') kept.push(decision.view);
    if (decision.kind !== 'drop-view') continue;
    const at = kept.findLastIndex((each) => isSame(each, decision.view));
    if (at >= 0) kept.splice(at, 1);
  }
  const byName = new Map(kept.map((view) => [view.name, view]));
  return [...byName.values()].sort((a, b) => compareVietnamese(a.name, b.name));
}

function isSame(a: SavedView, b: SavedView): boolean {
  return a.name === b.name && a.path === b.path && a.search === b.search;
}
