import type { RawRow } from '#lib/store/query.ts';
import type { Sql } from '#lib/store/sql.ts';

/** So many answers are kept; those of most rows, which are asked for by no filter, are not. */
const MOST = 400;
const LONGEST = 20_000;
/** The questions of some pages. */
const MOST_LATELY = 60;

type Rows = readonly RawRow[];

/**
 * The engine's answers to questions asked lately, as long as the data stays the same: what was on screen a moment ago, or
 * was asked ahead, is there at once.
 */
export class Answers {
  readonly #kept = new Map<string, Promise<Rows>>();
  /** Names of questions that somebody asked, the last one last: others were asked ahead. */
  readonly #lately = new Set<string>();

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

  /** Somebody asks it, and does not merely ask ahead. */
  note(question: Sql): void {
    const name = nameOf(question);
    this.#lately.delete(name);
    this.#lately.add(name);
    const [oldest] = this.#lately;
    if (oldest !== undefined && this.#lately.size > MOST_LATELY) this.#lately.delete(oldest);
  }

  /** The answers to what somebody asked lately, by the names of the questions, the newest first. */
  async lately(): Promise<readonly (readonly [string, Rows])[]> {
    const found = [...this.#lately]
      .reverse()
      .map(async (name) => [name, await this.#kept.get(name)] as const);
    const answers = await Promise.all(found);
    return answers.filter((answer): answer is readonly [string, Rows] => answer[1] !== undefined);
  }

  has(question: Sql): boolean {
    return this.#kept.has(nameOf(question));
  }

  /** Forgets all: the data has changed. */
  clear(): void {
    this.#kept.clear();
    this.#lately.clear();
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

/** Tells questions apart, by their values too. */
export function nameOf({ text, params }: Sql): string {
  return JSON.stringify([text, params]);
}
