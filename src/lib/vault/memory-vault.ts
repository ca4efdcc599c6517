import { AppError } from '#lib/domain/app-error.ts';
import type { Decision } from '#lib/domain/decision.ts';
import { settingsDecided, submissionDecided } from './decided.ts';
import {
  NO_SETTINGS,
  type Changed,
  type NewSubmission,
  type StoredReading,
  type StoredSubmission,
  type Vault,
  type VaultChange,
  type VaultContents,
  type WorkspaceSettings,
} from './vault.ts';

interface Entry {
  readonly submission: StoredSubmission;
  readonly original: Uint8Array;
  reading: StoredReading | null;
  removed: boolean;
}

/** A vault that lives as long as the tab: where the browser keeps nothing, and in tests. */
export class MemoryVault implements Vault {
  readonly #entries = new Map<number, Entry>();
  #settings = NO_SETTINGS;
  #decisions: readonly Decision[] = [];
  #revision = 0;
  #lastId = 0;

  load(): Promise<VaultContents> {
    for (const [id, entry] of this.#entries) if (entry.removed) this.#entries.delete(id);
    const submissions = [...this.#entries.values()].map(({ submission, reading }) => ({
      submission,
      reading,
    }));
    return Promise.resolve({ submissions, settings: this.#settings, revision: this.#revision });
  }

  decisions(): Promise<readonly Decision[]> {
    return Promise.resolve(this.#decisions);
  }

  change({
    remove = [],
    restore = [],
    add = [],
    settings,
    decide = [],
    decisions,
  }: VaultChange): Promise<Changed> {
    const at = new Date().toISOString();
    const decided: Decision[] = [];
    decided.push(...this.#mark(remove, true, at), ...this.#mark(restore, false, at));
    const ids = add.map((item) => this.#put(item));
    if (settings) {
      decided.push(...settingsDecided(this.#settings, settings, at));
      this.#settings = settings;
    }
    const appended = decisions ?? [...decided, ...decide];
    this.#decisions = decisions ?? [...this.#decisions, ...appended];
    return this.#changed({ ids, decided: appended });
  }

  async add(item: NewSubmission): Promise<number> {
    const { ids } = await this.change({ add: [item] });
    return ids[0]!;
  }

  original(id: number): Promise<Uint8Array> {
    const entry = this.#entries.get(id);
    return entry
      ? Promise.resolve(entry.original)
      : Promise.reject(new AppError('storage-failed', { reason: 'NotFound' }));
  }

  saveReadings(readings: ReadonlyMap<number, StoredReading>): Promise<void> {
    for (const [id, reading] of readings) {
      const entry = this.#entries.get(id);
      if (entry) entry.reading = reading;
    }
    return this.#changed(undefined);
  }

  async remove(ids: readonly number[]): Promise<void> {
    await this.change({ remove: ids });
  }

  async restore(ids: readonly number[]): Promise<void> {
    await this.change({ restore: ids });
  }

  async saveSettings(settings: WorkspaceSettings): Promise<void> {
    await this.change({ settings });
  }

  clear(): Promise<void> {
    this.#entries.clear();
    this.#settings = NO_SETTINGS;
    this.#decisions = [];
    return this.#changed(undefined);
  }

  close(): void {}

  #put({ submission, original, reading }: NewSubmission): number {
    const id = (this.#lastId += 1);
    this.#entries.set(id, { submission: { ...submission, id }, original, reading, removed: false });
    return id;
  }

  #mark(ids: readonly number[], removed: boolean, at: string): Decision[] {
    return ids.flatMap((id) => {
      const entry = this.#entries.get(id);
      if (!entry || entry.removed === removed) return [];
      entry.removed = removed;
      return [submissionDecided(entry.submission, removed, at)];
    });
  }

  #changed<T>(answer: T): Promise<T> {
    this.#revision += 1;
    return Promise.resolve(answer);
  }
}
