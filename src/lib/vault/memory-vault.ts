import { AppError } from '#lib/domain/app-error.ts';
import {
  NO_SETTINGS,
  type NewSubmission,
  type Settings,
  type StoredReading,
  type StoredSubmission,
  type Vault,
  type VaultContents,
} from './vault.ts';

interface Entry {
  readonly submission: StoredSubmission;
  readonly original: Uint8Array;
  reading: StoredReading;
  removed: boolean;
}

/** A vault that lives as long as the tab: where the browser keeps nothing, and in tests. */
export class MemoryVault implements Vault {
  readonly #entries = new Map<number, Entry>();
  #settings = NO_SETTINGS;
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

  add({ submission, original, reading }: NewSubmission): Promise<number> {
    const id = (this.#lastId += 1);
    this.#entries.set(id, { submission: { ...submission, id }, original, reading, removed: false });
    return this.#changed(id);
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

  remove(ids: readonly number[]): Promise<void> {
    return this.#mark(ids, true);
  }

  restore(ids: readonly number[]): Promise<void> {
    return this.#mark(ids, false);
  }

  saveSettings(settings: Settings): Promise<void> {
    this.#settings = settings;
    return this.#changed(undefined);
  }

  clear(): Promise<void> {
    this.#entries.clear();
    this.#settings = NO_SETTINGS;
    return this.#changed(undefined);
  }

  close(): void {}

  #mark(ids: readonly number[], removed: boolean): Promise<void> {
    for (const id of ids) {
      const entry = this.#entries.get(id);
      if (entry) entry.removed = removed;
    }
    return this.#changed(undefined);
  }

  #changed<T>(answer: T): Promise<T> {
    this.#revision += 1;
    return Promise.resolve(answer);
  }
}
