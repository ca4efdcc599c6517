import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { AppError } from '#lib/domain/app-error.ts';
import { migrate, VAULT_VERSION } from '../migrations/migrate.ts';
import { STORE_NAMES, type StoreKey, type StoreName, type StoreValue } from '../schema.ts';
import { storageError } from './storage-error.ts';
import type { Records, Storage } from './storage.ts';

export const DATABASE_NAME = 'bang-cchc';

/** What happened to the database under us: whatever follows will not be kept. */
export type Loss = 'cleared' | 'newer';

export interface StorageEvents {
  readonly onlost: (loss: Loss) => void;
  /** A tab with an older program holds the database; opening goes on when it lets go. */
  readonly onblocked: () => void;
}

/**
 * Opens the database of this browser and brings it to our version. That of a newer program is opened to be looked at
 * only, if it says that we may. Throws an AppError `storage-unavailable`, `storage-not-understood` or `storage-failed`.
 */
export async function openBrowserStorage(
  { onlost, onblocked }: StorageEvents,
  name = DATABASE_NAME,
): Promise<Storage> {
  if (typeof indexedDB === 'undefined') throw new AppError('storage-unavailable', { reason: 'absent' });
  const events = {
    terminated: () => onlost('cleared'),
    blocked: onblocked,
    blocking: (_current: number, wanted: number | null, event: IDBVersionChangeEvent) => {
      (event.target as IDBDatabase).close();
      onlost(wanted === null ? 'cleared' : 'newer');
    },
  };
  try {
    const upgrade: Upgrade = (database, from, _to, transaction) => {
      // A step that fails must not leave a half-made version behind.
      upgradeFrom(from, database, transaction).catch(() => transaction.abort());
    };
    return new BrowserStorage(await openDB(name, VAULT_VERSION, { upgrade, ...events }), false);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'VersionError') throw storageError(error);
  }
  return openNewer(name, events);
}

type Upgrade = (
  database: IDBPDatabase,
  from: number,
  to: number | null,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void;

function upgradeFrom(
  from: number,
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
): Promise<void> {
  return migrate(
    from,
    ({ name, numbered }) => database.createObjectStore(name, { autoIncrement: numbered }),
    new TransactionRecords(transaction),
  );
}

/** Without a version the browser opens whatever there is, and changes nothing. */
async function openNewer(name: string, events: Parameters<typeof openDB>[2]): Promise<Storage> {
  try {
    const database = await openDB(name, undefined, events);
    const storage = new BrowserStorage(database, true);
    if (await storage.isReadable()) return storage;
    database.close();
  } catch (error) {
    throw storageError(error);
  }
  throw new AppError('storage-not-understood');
}

class BrowserStorage implements Storage {
  readonly readOnly: boolean;
  readonly #database: IDBPDatabase;

  constructor(database: IDBPDatabase, readOnly: boolean) {
    this.#database = database;
    this.readOnly = readOnly;
  }

  /** Whether the newer program that wrote this says that a program of our version may look at it. */
  async isReadable(): Promise<boolean> {
    const names = this.#database.objectStoreNames;
    if (!STORE_NAMES.every((name) => names.contains(name))) return false;
    const oldest = await this.read(['counters'], (records) => records.get('counters', 'readableFrom'));
    return typeof oldest === 'number' && oldest <= VAULT_VERSION;
  }

  async read<T>(stores: readonly StoreName[], work: (records: Records) => Promise<T>): Promise<T> {
    try {
      const transaction = this.#database.transaction([...stores]);
      // What fails is told by the record that was asked for; a transaction that only reads has nothing to add.
      transaction.done.catch(() => {});
      return await work(new TransactionRecords(transaction));
    } catch (error) {
      throw storageError(error);
    }
  }

  async write<T>(stores: readonly StoreName[], work: (records: Records) => Promise<T>): Promise<T> {
    if (this.readOnly) throw new AppError('storage-newer');
    try {
      const transaction = this.#database.transaction([...stores], 'readwrite', { durability: 'strict' });
      const { done } = transaction;
      try {
        const answer = await work(new TransactionRecords(transaction));
        await done;
        return answer;
      } catch (error) {
        throw (await failureOf(transaction, done)) ?? error;
      }
    } catch (error) {
      throw storageError(error);
    }
  }

  close(): void {
    this.#database.close();
  }
}

/** Every operation is a promise, whatever becomes of it: one that threw would leave those asked for beside it unheard. */
class TransactionRecords implements Records {
  readonly #transaction: IDBPTransaction<unknown, string[], 'readwrite'>;

  constructor(transaction: IDBPTransaction<unknown, string[], IDBTransactionMode>) {
    this.#transaction = transaction as IDBPTransaction<unknown, string[], 'readwrite'>;
  }

  async get<S extends StoreName>(store: S, key: StoreKey<S>): Promise<StoreValue<S> | undefined> {
    return this.#transaction.objectStore(store).get(key);
  }

  async all<S extends StoreName>(store: S): Promise<readonly (readonly [StoreKey<S>, StoreValue<S>])[]> {
    const [keys, values] = await Promise.all([this.keys(store), this.#values(store)]);
    return keys.map((key, index) => [key, values[index]!]);
  }

  async keys<S extends StoreName>(store: S): Promise<readonly StoreKey<S>[]> {
    return this.#transaction.objectStore(store).getAllKeys() as Promise<StoreKey<S>[]>;
  }

  async put<S extends StoreName>(store: S, key: StoreKey<S>, value: StoreValue<S>): Promise<void> {
    await this.#transaction.objectStore(store).put(value, key);
  }

  async add<S extends StoreName>(store: S, value: StoreValue<S>): Promise<number> {
    return (await this.#transaction.objectStore(store).add(value)) as number;
  }

  async delete(store: StoreName, key: StoreKey<StoreName>): Promise<void> {
    return this.#transaction.objectStore(store).delete(key);
  }

  async clear(store: StoreName): Promise<void> {
    return this.#transaction.objectStore(store).clear();
  }

  async #values<S extends StoreName>(store: S): Promise<StoreValue<S>[]> {
    return (await this.#transaction.objectStore(store).getAll()) as StoreValue<S>[];
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
