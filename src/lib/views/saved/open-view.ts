import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { SavedView } from '#lib/domain/saved-view.ts';

/** Goes to the page of a view with all that was chosen on it. */
export function openView({ path, search }: SavedView): Promise<void> {
  const params = new URLSearchParams(search).toString();
  return goto(resolve(path) + (params && `?${params}`));
}
