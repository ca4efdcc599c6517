import type { ProblemContext } from '#lib/domain/problem.ts';

/** In which table, and below which headings, doubts stand: that is what an answer to them is about. */
export class Situation {
  readonly #signature: string;
  readonly #paths: ReadonlyMap<number, string>;
  readonly #known = new Map<number, Map<ProblemContext | undefined, ProblemContext>>();

  /** `paths`: the headings of each column. */
  constructor(signature: string, paths: ReadonlyMap<number, string>) {
    this.#signature = signature;
    this.#paths = paths;
  }

  /** The context of a doubt in a column, with what is known of it besides; equal ones are the same. */
  at(col: number, more: ProblemContext | undefined): ProblemContext {
    let inColumn = this.#known.get(col);
    if (!inColumn) this.#known.set(col, (inColumn = new Map()));
    let context = inColumn.get(more);
    if (!context) inColumn.set(more, (context = this.#contextAt(col, more)));
    return context;
  }

  #contextAt(col: number, more: ProblemContext | undefined): ProblemContext {
    const path = this.#paths.get(col);
    return { signature: this.#signature, ...(path !== undefined && { path }), ...more };
  }
}
