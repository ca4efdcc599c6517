/**
 * Lets only the newest of several overlapping runs answer. Whoever asks again makes every earlier
 * answer stale, in whatever order they come.
 */
export class Latest {
  #newest = 0;

  /** Begins a run; the returned function says whether it is still the newest. */
  begin(): () => boolean {
    const own = (this.#newest += 1);
    return () => own === this.#newest;
  }
}
