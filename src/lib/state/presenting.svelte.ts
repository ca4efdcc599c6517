import { createContext } from 'svelte';
import type { SavedView } from '#lib/domain/saved-view.ts';

/** Views shown to a room one after the other, in big type and with nothing around them. */
export class Presenting {
  #views = $state.raw<readonly SavedView[]>([]);
  #at = $state(0);
  readonly #open: (view: SavedView) => Promise<void>;

  /** `open` goes to a view's page. */
  constructor(open: (view: SavedView) => Promise<void>) {
    this.#open = open;
  }

  get active(): boolean {
    return this.#views.length > 0;
  }

  get current(): SavedView | null {
    return this.#views[this.#at] ?? null;
  }

  /** From 1. */
  get place(): number {
    return this.#at + 1;
  }

  get count(): number {
    return this.#views.length;
  }

  async start(views: readonly SavedView[], first = 0): Promise<void> {
    this.#views = views;
    await this.goTo(first);
  }

  /** Shows the view of this place, counted from 0; stays where there is none. */
  async goTo(at: number): Promise<void> {
    const view = this.#views[at];
    if (!view) return;
    this.#at = at;
    await this.#open(view);
  }

  step(by: number): Promise<void> {
    return this.goTo(this.#at + by);
  }

  end(): void {
    this.#views = [];
    this.#at = 0;
  }
}

export const [getPresenting, setPresenting] = createContext<Presenting>();
