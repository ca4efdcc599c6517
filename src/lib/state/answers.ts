import type { RawRow } from '#lib/store/query.ts';
import type { Sql } from '#lib/store/sql.ts';

/** So many answers are kept; those of most rows, which are asked for by no filter, are not. */
const MOST = 400;
const LONGEST = 20_000;

type Rows = readonly RawRow[];

/**
 * The engine's answers to questions asked lately, as long as the data stays the same: what was on screen a moment ago, or
 * was asked ahead, is there at once.
 */
export class Answers {
  readonly #kept = new Map<string, Promise<Rows>>();

  /** The answer that is known, or what `ask` gives. */
  of(question: Sql, ask: () => Promise<Rows>): Promise<Rows> {
    const name = nameOf(question);
    const known = this.#kept.get(name);
    if (known) this.#kept.delete(name);
    const answer = known ?? ask();
    this.#kept.set(name, answer);
    if (!known) this.#watch(name, answer);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST) break;
      this.#kept.delete(oldest);
    }
    return answer;
  }

  has(question: Sql): boolean {
    return this.#kept.has(nameOf(question));
  }

  /** Forgets all: the data has changed. */
  clear(): void {
    this.#kept.clear();
  }

  #watch(name: string, answer: Promise<Rows>): void {
    const forget = () => {
      if (this.#kept.get(name) === answer) this.#kept.delete(name);
    };
    answer.then((rows) => {
      if (rows.length > LONGEST) forget();
    }, forget);
  }
}

function nameOf({ text, params }: Sql): string {
  return JSON.stringify([text, params]);
}
