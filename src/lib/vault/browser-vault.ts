import { openDB, type IDBPTransaction, type StoreNames } from 'idb';
import { AppError } from '#lib/domain/app-error.ts';
import {
  DATABASE_NAME,
  DATABASE_VERSION,
  upgrade,
  type VaultDatabase,
  type VaultSchema,
} from './database.ts';
import { storageError } from './storage-error.ts';
import {
  NO_SETTINGS,
  type NewSubmission,
  type Settings,
  type StoredReading,
  type Vault,
  type VaultContents,
} from './vault.ts';

type Store = StoreNames<VaultSchema>;
type Writing<S extends Store> = IDBPTransaction<VaultSchema, (S | 'counters')[], 'readwrite'>;

/**
 * Opens the vault of this browser. `onclosed` is told when the browser closes it under us (site data
 * cleared, a newer version of the program in another tab): whatever follows will not be kept.
 */
export async function openVault(onclosed: () => void = () => {}, name = DATABASE_NAME): Promise<Vault> {
  if (typeof indexedDB === 'undefined') throw new AppError('storage-unavailable', { reason: 'absent' });
  try {
    const database = await openDB<VaultSchema>(name, DATABASE_VERSION, {
      upgrade,
      terminated: onclosed,
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        onclosed();
      },
    });
    return new BrowserVault(database);
  } catch (error) {
    throw storageError(error);
  }
}

class BrowserVault implements Vault {
  readonly #database: VaultDatabase;

  constructor(database: VaultDatabase) {
    this.#database = database;
  }

  async load(): Promise<VaultContents> {
    await this.#purge();
    return asStorage(async () => {
      const stores = ['submissions', 'readings', 'settings', 'counters'] as const;
      const transaction = this.#database.transaction(stores);
      const submissions = transaction.objectStore('submissions');
      const readings = transaction.objectStore('readings');
      const [ids, records, readingIds, readingList, settings, revision] = await Promise.all([
        submissions.getAllKeys(),
        submissions.getAll(),
        readings.getAllKeys(),
        readings.getAll(),
        transaction.objectStore('settings').get('settings'),
        transaction.objectStore('counters').get('revision'),
      ]);
      const readingOf = new Map(readingIds.map((id, index) => [id, readingList[index]]));
      return {
        submissions: records.map(({ removed: _, ...record }, index) => {
          const id = ids[index]!;
          return { submission: { ...record, id }, reading: readingOf.get(id) ?? null };
        }),
        settings: settings ?? NO_SETTINGS,
        revision: revision ?? 0,
      };
    });
  }

  add({ submission, original, reading }: NewSubmission): Promise<number> {
    return this.#write(['submissions', 'originals', 'readings'], async (transaction) => {
      const id = await transaction.objectStore('submissions').add({ ...submission, removed: false });
      await transaction.objectStore('originals').put(original, id);
      await transaction.objectStore('readings').put(reading, id);
      return id;
    });
  }

  original(id: number): Promise<Uint8Array> {
    return asStorage(async () => {
      const bytes = await this.#database.get('originals', id);
      if (!bytes) throw new AppError('storage-failed', { reason: 'NotFound' });
      return bytes;
    });
  }

  saveReadings(readings: ReadonlyMap<number, StoredReading>): Promise<void> {
    return this.#write(['submissions', 'readings'], async (transaction) => {
      const known = new Set(await transaction.objectStore('submissions').getAllKeys());
      for (const [id, reading] of readings) {
        if (known.has(id)) await transaction.objectStore('readings').put(reading, id);
      }
    });
  }

  remove(ids: readonly number[]): Promise<void> {
    return this.#mark(ids, true);
  }

  restore(ids: readonly number[]): Promise<void> {
    return this.#mark(ids, false);
  }

  saveSettings(settings: Settings): Promise<void> {
    return this.#write(['settings'], async (transaction) => {
      await transaction.objectStore('settings').put(settings, 'settings');
    });
  }

  clear(): Promise<void> {
    return this.#write(['submissions', 'originals', 'readings', 'settings'], async (transaction) => {
      await Promise.all([
        transaction.objectStore('submissions').clear(),
        transaction.objectStore('originals').clear(),
        transaction.objectStore('readings').clear(),
        transaction.objectStore('settings').clear(),
      ]);
    });
  }

  close(): void {
    this.#database.close();
  }

  #mark(ids: readonly number[], removed: boolean): Promise<void> {
    return this.#write(['submissions'], async (transaction) => {
      const store = transaction.objectStore('submissions');
      for (const id of ids) {
        const record = await store.get(id);
        if (record) await store.put({ ...record, removed }, id);
      }
    });
  }

  /** Forgets what was set aside before this start. Without anything to forget, nothing is written. */
  async #purge(): Promise<void> {
    const gone = await asStorage(async () => {
      const store = this.#database.transaction('submissions').store;
      const [ids, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return ids.filter((_, index) => records[index]?.removed);
    });
    if (gone.length === 0) return;
    await this.#write(['submissions', 'originals', 'readings'], async (transaction) => {
      for (const id of gone) {
        await transaction.objectStore('submissions').delete(id);
        await transaction.objectStore('originals').delete(id);
        await transaction.objectStore('readings').delete(id);
      }
    });
  }

  /** One transaction, flushed to the disk before it counts as done; an error inside undoes all of it. */
  #write<S extends Store, T>(stores: S[], work: (transaction: Writing<S>) => Promise<T>): Promise<T> {
    return asStorage(async () => {
      const transaction = this.#database.transaction([...stores, 'counters'], 'readwrite', {
        durability: 'strict',
      }) as unknown as Writing<S>;
      const done = transaction.done;
      try {
        const answer = await work(transaction);
        const counters = (transaction as unknown as Writing<'counters'>).objectStore('counters');
        await counters.put(((await counters.get('revision')) ?? 0) + 1, 'revision');
        await done;
        return answer;
      } catch (error) {
        const cause = await failureOf(transaction, done);
        throw cause ?? error;
      }
    });
  }
}

/** Aborts a transaction if it still runs, and answers the browser's own reason where it names one. */
async function failureOf(transaction: { abort(): void }, done: Promise<void>): Promise<unknown> {
  try {
    transaction.abort();
  } catch {
    // It has already ended by itself.
  }
  const reason: unknown = await done.then(
    () => null,
    (error: unknown) => error,
  );
  return reason instanceof DOMException && reason.name !== 'AbortError' ? reason : null;
}

async function asStorage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageError(error);
  }
}
