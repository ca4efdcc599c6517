import type { StoredSubmission, UnfinishedBatch } from '#lib/vault/vault.ts';
import { findKnown } from '../reading/known.ts';
import type { Known } from '../reading/reading-protocol.ts';
import type { Tabs } from './tabs.ts';

/** Batches that were begun and never finished: those of tabs that died, and those that other tabs are still at. */
export class Unfinished {
  #all: readonly UnfinishedBatch[] = [];
  #dead = $state.raw<readonly UnfinishedBatch[]>([]);
  #count = 0;
  readonly #tabs: () => Pick<Tabs, 'id' | 'isAlive'>;

  constructor(tabs: () => Pick<Tabs, 'id' | 'isAlive'>) {
    this.#tabs = tabs;
  }

  /** Those of tabs that died. Nothing has changed by them; their files can still be taken. */
  get dead(): readonly UnfinishedBatch[] {
    return this.#dead;
  }

  /** The files that other tabs are taking in. */
  get pending(): readonly Known[] {
    const dead = new Set(this.#dead.map(({ batch }) => batch));
    const alive = this.#all.filter(({ batch }) => !dead.has(batch));
    return alive.flatMap(({ submissions }) => submissions.map(({ file, sha256 }) => ({ file, sha256 })));
  }

  /** A name for a batch of this tab. */
  nextName(): string {
    return `${this.#tabs().id}.${(this.#count += 1)}`;
  }

  /** Takes what a reading of the vault found, and asks which of the tabs behind it still live. */
  async found(batches: readonly UnfinishedBatch[]): Promise<void> {
    this.#all = batches;
    const here = new Set(batches.map(({ batch }) => batch));
    this.#dead = this.#dead.filter(({ batch }) => here.has(batch));
    await this.look();
  }

  /** Asks again which of the tabs still live. */
  async look(): Promise<void> {
    const batches = this.#all;
    const tabs = this.#tabs();
    const alive = await Promise.all(batches.map(({ batch }) => tabs.isAlive(batch.split('.')[0]!)));
    if (batches === this.#all) this.#dead = batches.filter((_, index) => !alive[index]);
  }

  clear(): void {
    this.#all = [];
    this.#dead = [];
  }
}

/** Of an unfinished batch those files that the workspace does not have by now. */
export function stillNew(
  { submissions }: UnfinishedBatch,
  known: readonly Known[],
): readonly StoredSubmission[] {
  return submissions.filter(({ file, sha256 }) => !findKnown(known, file, sha256));
}
