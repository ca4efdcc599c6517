import { openDB, type IDBPTransaction, type StoreNames } from 'idb';
import { AppError } from '#lib/domain/app-error.ts';
import type { Decision } from '#lib/domain/decision.ts';
import {
  DATABASE_NAME,
  DATABASE_VERSION,
  upgrade,
  type VaultDatabase,
  type VaultSchema,
} from './database.ts';
import { settingsDecided, submissionDecided } from './decided.ts';
import { storageError } from './storage-error.ts';
import {
  NO_SETTINGS,
  type Changed,
  type NewSubmission,
  type StoredReading,
  type Vault,
  type VaultChange,
  type VaultContents,
  type WorkspaceSettings,
} from './vault.ts';

type Store = StoreNames<VaultSchema>;
/** The stores that hold the workspace; `counters` counts the changes to them. */
type ChangedStore = Exclude<Store, 'counters'>;
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
        settings: { ...NO_SETTINGS, ...settings },
        revision: revision ?? 0,
      };
    });
  }

  decisions(): Promise<readonly Decision[]> {
    return asStorage(() => this.#database.getAll('decisions'));
  }

  change({
    remove = [],
    restore = [],
    add = [],
    settings,
    decide = [],
    decisions,
  }: VaultChange): Promise<Changed> {
    const stores: ChangedStore[] = ['submissions', 'originals', 'readings', 'settings', 'decisions'];
    return this.#write(stores, async (transaction) => {
      const at = new Date().toISOString();
      const decided = [
        ...(await mark(transaction, remove, true, at)),
        ...(await mark(transaction, restore, false, at)),
      ];
      const ids: number[] = [];
      for (const item of add) ids.push(await put(transaction, item));
      if (settings) decided.push(...(await set(transaction, settings, at)));
      const log = transaction.objectStore('decisions');
      if (decisions) await log.clear();
      const appended = decisions ?? [...decided, ...decide];
      for (const decision of appended) await log.add(decision);
      return { ids, decided: appended };
    });
  }

  async add(item: NewSubmission): Promise<number> {
    const { ids } = await this.change({ add: [item] });
    return ids[0]!;
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
    const stores: ChangedStore[] = ['submissions', 'originals', 'readings', 'settings', 'decisions'];
    return this.#write(stores, async (transaction) => {
      await Promise.all(stores.map((name) => transaction.objectStore(name).clear()));
    });
  }

  close(): void {
    this.#database.close();
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

async function put(
  transaction: Writing<ChangedStore>,
  { submission, original, reading }: NewSubmission,
): Promise<number> {
  const id = await transaction.objectStore('submissions').add({ ...submission, removed: false });
  await transaction.objectStore('originals').put(original, id);
  if (reading) await transaction.objectStore('readings').put(reading, id);
  return id;
}

/** Sets submissions aside or brings them back; answers what was decided by it. */
async function mark(
  transaction: Writing<ChangedStore>,
  ids: readonly number[],
  removed: boolean,
  at: string,
): Promise<Decision[]> {
  const store = transaction.objectStore('submissions');
  const decided: Decision[] = [];
  for (const id of ids) {
    const record = await store.get(id);
    if (!record || record.removed === removed) continue;
    await store.put({ ...record, removed }, id);
    decided.push(submissionDecided(record, removed, at));
  }
  return decided;
}

async function set(
  transaction: Writing<ChangedStore>,
  settings: WorkspaceSettings,
  at: string,
): Promise<readonly Decision[]> {
  const store = transaction.objectStore('settings');
  const before = (await store.get('settings')) ?? NO_SETTINGS;
  await store.put(settings, 'settings');
  return settingsDecided(before, settings, at);
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
