import { createContext } from 'svelte';
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { EMPTY_VIEW, parseView, writeView, type View } from '#lib/domain/view.ts';

/**
 * The view of the analysis pages, whose only home is the address bar. The root layout makes one
 * (`setViewState(new ViewState())`); pages take it with `getViewState()`. Nothing else calls `goto`.
 *
 * Prerendered pages know no parameters, and a page that wakes up must first agree with its prerendered
 * self: until then the view is empty and links carry nothing.
 */
export class ViewState {
  #awake = $state(false);
  readonly #current = $derived(this.#awake ? parseView(page.url.searchParams) : EMPTY_VIEW);

  constructor() {
    $effect(() => {
      this.#awake = true;
    });
  }

  get current(): View {
    return this.#current;
  }

  /** Changes part of the view: a new step of the browser's history on the same page. */
  set(patch: Partial<View>): Promise<void> {
    const search = searchOf({ ...this.#current, ...patch });
    return goto(page.url.pathname + search, { keepFocus: true, noScroll: true });
  }

  /** The address of a page of the site ("/so-sanh") with the present view, changed by `patch`. */
  href(path: string, patch: Partial<View> = {}): string {
    const folder = path.endsWith('/') ? path : `${path}/`;
    return resolve(folder as '/') + searchOf({ ...this.#current, ...patch });
  }
}

export const [getViewState, setViewState] = createContext<ViewState>();

function searchOf(view: View): string {
  const search = new URLSearchParams(writeView(view)).toString();
  return search === '' ? '' : `?${search}`;
}
