import { createContext } from 'svelte';
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { navigating, page } from '$app/state';
import { Turns } from '../reading/turns.ts';
import { painted } from './painted.ts';
import { EMPTY_VIEW, parseView, VIEW_PARAMS, writeView, type View } from '#lib/domain/view.ts';

/**
 * The view of the analysis pages, whose only home is the address bar. The root layout makes one
 * (`setViewState(new ViewState(…))`); pages take it with `getViewState()`. Nothing else calls `goto`.
 *
 * Prerendered pages know no parameters, and a page that wakes up must first agree with its prerendered
 * self: until then the view is empty and links carry nothing.
 */
export class ViewState {
  #awake = $state(false);
  /** What was chosen and is shown, while the browser still takes it into its history. */
  #chosen = $state.raw<string | null>(null);
  readonly #steps = new Turns();
  /** Not every step of the history changes it: a dialog that opens or closes leaves the page as it is. */
  readonly #search = $derived(this.#awake ? (this.#chosen ?? page.url.search) : null);
  readonly #params = $derived(new URLSearchParams(this.#search ?? ''));
  readonly #current = $derived(this.#search === null ? EMPTY_VIEW : parseView(this.#params));

  /** Resolves when what is on screen has its answers; what is chosen is shown before it is written into the address. */
  readonly #answered: () => Promise<unknown>;

  constructor(answered: () => Promise<unknown> = () => Promise.resolve()) {
    this.#answered = answered;
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
    return this.#show(search && `?${search}`, false);
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
    return this.#show(search, replace);
  }

  /**
   * Shows what was chosen, and writes it into the address once that is painted: the browser takes longer for a step of its
   * history than for the picture. Whoever left the page meanwhile is not called back.
   */
  #show(search: string, replaceState: boolean): Promise<void> {
    const { pathname } = page.url;
    this.#chosen = search;
    return this.#steps.take(async () => {
      await painted(this.#answered);
      const isHere = page.url.pathname === pathname && navigating.to === null;
      if (isHere) await goto(pathname + search, { keepFocus: true, noScroll: true, replaceState });
      if (this.#chosen === search) this.#chosen = null;
    });
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
