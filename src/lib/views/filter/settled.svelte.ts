import type { Result } from '#lib/state/page/result.svelte.ts';

/**
 * What a page shows of several answers: they change together, once all of them are those to the
 * newest question, so that no chart ever stands under the words of another. Made while a component
 * starts, after its results.
 */
export class Settled<T> {
  #current = $state.raw<T | null>(null);

  constructor(results: readonly Pick<Result<unknown>, 'loading'>[], read: () => T | null) {
    $effect(() => {
      if (!results.some((result) => result.loading)) this.#current = read();
    });
  }

  get current(): T | null {
    return this.#current;
  }
}
