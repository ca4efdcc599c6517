import type { Sql } from '#lib/store/sql.ts';

/** What questions are asked ahead of. */
export interface Asked {
  /** Whether somebody waits for an answer. */
  isBusy(): boolean;
  has(question: Sql): boolean;
  ask(question: Sql): Promise<unknown>;
}

/**
 * Questions that are likely to come, asked one after another while nobody waits for anything else. What is expected now
 * takes the place of what was expected before.
 */
export class Foresight {
  readonly #asked: Asked;
  #expected: readonly Sql[] = [];
  #isRunning = false;

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  expect(questions: readonly Sql[]): void {
    this.#expected = questions;
    this.resume();
  }

  /** Goes on, where there is something left to ask and nobody waits. */
  resume(): void {
    if (!this.#isRunning) void this.#run();
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (!this.#asked.isBusy()) {
      const [next, ...rest] = this.#expected;
      if (!next) break;
      this.#expected = rest;
      if (this.#asked.has(next)) continue;
      try {
        await this.#asked.ask(next);
      } catch {
        // Whoever asks it in earnest is told.
        this.#expected = [];
      }
    }
    this.#isRunning = false;
  }
}
