import { openDB, type IDBPDatabase } from 'idb';

/**
 * A text beside the vault that may be lost at any time: nothing depends on it, so that nothing that fails about it is ever
 * told to anybody.
 */
export interface Keepsake {
  /** Null where there is none. */
  read(): Promise<string | null>;
  /** In place of the one before; where it cannot be kept, there is none. */
  write(text: string): Promise<void>;
  forget(): Promise<void>;
}

const STORE = 'kept';
const KEY = 'text';

/** One in a database of its own: a vault that is opened, moved on or copied knows nothing of it. */
export function browserKeepsake(name = 'bang-cchc-keepsake'): Keepsake {
  const within = <T>(work: (database: IDBPDatabase) => Promise<T>) =>
    inDatabase(name, work).catch(() => null);
  const forget = async () => void (await within((database) => database.delete(STORE, KEY)));
  return {
    async read() {
      const text: unknown = await within((database) => database.get(STORE, KEY));
      return typeof text === 'string' ? text : null;
    },
    async write(text) {
      if ((await within((database) => database.put(STORE, text, KEY))) === null) await forget();
    },
    forget,
  };
}

async function inDatabase<T>(name: string, work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const database = await openDB(name, 1, { upgrade: (made) => void made.createObjectStore(STORE) });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
