import { createContext } from 'svelte';
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { EMPTY_VIEW, parseView, VIEW_PARAMS, writeView, type View } from '#lib/domain/view.ts';

/**
 * The view of the analysis pages, whose only home is the address bar. The root layout makes one
 * (`setViewState(new ViewState())`); pages take it with `getViewState()`. Nothing else calls `goto`.
 *
 * Prerendered pages know no parameters, and a page that wakes up must first agree with its prerendered
 * self: until then the view is empty and links carry nothing.
 */
export class ViewState {
  #awake = $state(false);
  /** Not every step of the history changes it: a dialog that opens or closes leaves the page as it is. */
  readonly #search = $derived(this.#awake ? page.url.search : null);
  readonly #params = $derived(new URLSearchParams(this.#search ?? ''));
  readonly #current = $derived(this.#search === null ? EMPTY_VIEW : parseView(this.#params));

  constructor() {
    $effect(() => {
      this.#awake = true;
    });
  }

  get current(): View {
    return this.#current;
  }

  /** Changes part of the view, and nothing else of the address: a new step of the browser's history on the same page. */
  set(patch: Partial<View>): Promise<void> {
    const params = new URLSearchParams(this.#params);
    for (const name of VIEW_PARAMS) params.delete(name);
    const chosen = writeView({ ...this.#current, ...patch });
    const search = new URLSearchParams([...chosen, ...params]).toString();
    return goto(page.url.pathname + (search && `?${search}`), { keepFocus: true, noScroll: true });
  }

  /**
   * Changes parameters of the page that are no part of the common view; an empty value takes one out. `replace` makes no
   * new step of the history, for what changes with every key.
   */
  setOwn(values: ReadonlyMap<string, string>, replace = false): Promise<void> {
    const params = new URLSearchParams(this.#params);
    for (const [name, value] of values) {
      if (value === '') params.delete(name);
      else params.set(name, value);
    }
    const search = params.size === 0 ? '' : `?${params}`;
    return goto(page.url.pathname + search, { keepFocus: true, noScroll: true, replaceState: replace });
  }

  /** The page's parameters that are no part of the common view. */
  get own(): { get(name: string): string | null } {
    return this.#params;
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
