/** Lets pieces of work come one after another, in the order in which they were asked for. */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  /** Does the work when all before it has ended, well or badly. */
  take(work: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => {});
    return turn;
  }

  /** Resolves when all that was asked for until now has ended. */
  ended(): Promise<void> {
    return this.#last;
  }
}
