import { AppError } from '#lib/domain/app-error.ts';

/** An error as a supporter may see it: what kind, where in the program, and when; never its words, which may quote a file. */
export interface NotedError {
  /** ISO time. */
  readonly at: string;
  /** The code of an AppError, else the error's name. */
  readonly code: string;
  /** Why storage or the engine failed, where that is one word of the program's own. */
  readonly reason: string;
  /** Addresses in the program's own code, innermost first. */
  readonly places: readonly string[];
}

const KEPT = 20;
const PLACES = 5;
/** "chunks/Ab12.js:3:45": a script of the site. What comes before it is the address of the server. */
const PLACE = /[\w.-]+\/[\w.-]+\.(?:js|ts|svelte)(?:\?[^:]*)?:\d+:\d+/g;

/** The last errors and how long things took in this tab, for the diagnostic file. */
export class Journal {
  #errors: readonly NotedError[] = [];
  readonly #seen = new WeakSet();
  readonly #durations = new Map<string, number>();

  get errors(): readonly NotedError[] {
    return this.#errors;
  }

  /** Milliseconds, by what took them. */
  get durations(): ReadonlyMap<string, number> {
    return this.#durations;
  }

  /** The same error is noted once. */
  note(error: unknown, at = new Date().toISOString()): void {
    if (typeof error === 'object' && error !== null) {
      if (this.#seen.has(error)) return;
      this.#seen.add(error);
    }
    this.#errors = [...this.#errors, { at, ...described(error) }].slice(-KEPT);
  }

  took(what: string, ms: number): void {
    this.#durations.set(what, Math.round(ms));
  }
}

/** That of this tab. */
export const journal = new Journal();

function described(error: unknown): Omit<NotedError, 'at'> {
  const cause = error instanceof Error ? error.cause : undefined;
  const stack = [error, cause].map((each) => (each instanceof Error ? (each.stack ?? '') : '')).join('\n');
  return {
    code: error instanceof AppError ? error.code : nameOf(error),
    reason: error instanceof AppError ? nameOf(cause) : '',
    places: (stack.match(PLACE) ?? []).slice(0, PLACES),
  };
}

/** "TypeError": the name of an error's kind, if it is one word. */
function nameOf(error: unknown): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : typeof error;
  return /^[A-Za-z]+$/.test(name) ? name : 'Error';
}
