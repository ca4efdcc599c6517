import type { Decision } from '#lib/domain/decision.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { carryOut } from './carry-out.ts';
import { rereadBy } from './reread.ts';

/** A change of the memory that is asked about before it is made, where files are read again for it. */
export class MemoryChange {
  #asked = $state.raw<{ readonly decisions: readonly Decision[]; readonly done: string } | null>(null);
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The files that would be read again for what is asked about; null while nothing is. */
  get files(): readonly string[] | null {
    return this.#asked && this.filesFor(this.#asked.decisions);
  }

  filesFor(decisions: readonly Decision[]): readonly string[] {
    return rereadBy(decisions, this.#workspace.submissions).map(({ file }) => file);
  }

  /** Makes decisions at once where no file is read again for them, else once that was confirmed. */
  ask(decisions: readonly Decision[], done: string): void {
    if (this.filesFor(decisions).length === 0) void this.make(decisions, done);
    else this.#asked = { decisions, done };
  }

  confirm(): void {
    const asked = this.#asked;
    this.#asked = null;
    if (asked) void this.make(asked.decisions, asked.done);
  }

  dismiss(): void {
    this.#asked = null;
  }

  /** Makes decisions; answers whether that was done. */
  make(decisions: readonly Decision[], done: string): Promise<boolean> {
    return carryOut(this.#workspace, () => this.#workspace.decide(decisions), done);
  }
}

/** The present moment, as decisions have it. */
export function now(): string {
  return new Date().toISOString();
}
