import type { ProblemContext } from '#lib/domain/problem.ts';

/** In which table, and below which headings, doubts stand: that is what an answer to them is about. */
export class Situation {
  readonly #signature: string;
  readonly #paths: ReadonlyMap<number, string>;
  readonly #known = new Map<ProblemContext | undefined, Map<number, ProblemContext>>();

  /** `paths`: the headings of each column. */
  constructor(signature: string, paths: ReadonlyMap<number, string>) {
    this.#signature = signature;
    this.#paths = paths;
  }

  /** The context of a doubt in a column, with what is known of it besides; equal ones are the same. */
  at(col: number, more: ProblemContext | undefined): ProblemContext {
    let ofColumns = this.#known.get(more);
    if (!ofColumns) this.#known.set(more, (ofColumns = new Map()));
    let context = ofColumns.get(col);
    if (!context) ofColumns.set(col, (context = this.#contextAt(col, more)));
    return context;
  }

  #contextAt(col: number, more: ProblemContext | undefined): ProblemContext {
    const path = this.#paths.get(col);
    return { signature: this.#signature, ...(path !== undefined && { path }), ...more };
  }
}
