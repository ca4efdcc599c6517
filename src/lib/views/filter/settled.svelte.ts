import type { Result } from '#lib/state/page/result.svelte.ts';

/**
 * What a page shows of several answers: they change together, once all of them are those to the
 * newest question, so that no chart ever stands under the words of another. Made while a component
 * starts, after its results.
 */
export class Settled<T> {
  #current = $state.raw<T | null>(null);
  readonly #results: readonly Pick<Result<unknown>, 'loading'>[];

  constructor(results: readonly Pick<Result<unknown>, 'loading'>[], read: () => T | null) {
    this.#results = results;
    $effect(() => {
      if (!this.waiting) this.#current = read();
    });
  }

  /** Whether an answer to the newest question is still on its way. */
  get waiting(): boolean {
    return this.#results.some(({ loading }) => loading);
  }

  get current(): T | null {
    return this.#current;
  }
}
