import { migrate, VAULT_VERSION } from '../migrations/migrate.ts';
import { STORE_NAMES, type StoreKey, type StoreName, type StoreValue } from '../schema.ts';
import type { Records, Storage } from './storage.ts';

type Table = ReadonlyMap<StoreKey<StoreName>, StoreValue<StoreName>>;

/** The tables of a version of the vault, as a dump of it holds them. */
export type Tables = ReadonlyMap<StoreName, Table>;

/** Records that live as long as the tab: where the browser keeps nothing, and in tests. */
export class MemoryStorage implements Storage {
  readonly readOnly = false;
  #tables: Tables;
  #last: Promise<unknown> = Promise.resolve();
  readonly #numbers = new Numbers();

  constructor(tables: Tables = new Map()) {
    this.#tables = new Map(STORE_NAMES.map((name) => [name, tables.get(name) ?? new Map()]));
  }

  /** With the tables of an earlier version (0 for nothing), brought to the current one. */
  static async opened(tables: Tables = new Map(), version = 0): Promise<MemoryStorage> {
    const storage = new MemoryStorage(tables);
    if (version < VAULT_VERSION) {
      await storage.write(STORE_NAMES, (records) => migrate(version, () => {}, records));
    }
    return storage;
  }

  get tables(): Tables {
    return this.#tables;
  }

  read<T>(stores: readonly StoreName[], work: (records: Records) => Promise<T>): Promise<T> {
    return this.#inTurn(() => work(new TableRecords(this.#copies(stores), this.#numbers)));
  }

  write<T>(stores: readonly StoreName[], work: (records: Records) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      const copies = this.#copies(stores);
      const answer = await work(new TableRecords(copies, this.#numbers));
      this.#tables = new Map([...this.#tables, ...copies]);
      return answer;
    });
  }

  close(): void {}

  #copies(stores: readonly StoreName[]): Map<StoreName, Map<StoreKey<StoreName>, StoreValue<StoreName>>> {
    return new Map(stores.map((name) => [name, new Map(this.#tables.get(name))]));
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => {});
    return turn;
  }
}

/** A number is never given twice, even where its record is gone. */
class Numbers {
  readonly #last = new Map<StoreName, number>();

  next(store: StoreName, taken: Iterable<unknown>): number {
    let last = this.#last.get(store);
    if (last === undefined) {
      last = 0;
      for (const key of taken) if (typeof key === 'number' && key > last) last = key;
    }
    this.#last.set(store, last + 1);
    return last + 1;
  }
}

class TableRecords implements Records {
  readonly #tables: ReadonlyMap<StoreName, Map<unknown, unknown>>;
  readonly #numbers: Numbers;

  constructor(tables: ReadonlyMap<StoreName, Map<unknown, unknown>>, numbers: Numbers) {
    this.#tables = tables;
    this.#numbers = numbers;
  }

  get<S extends StoreName>(store: S, key: StoreKey<S>): Promise<StoreValue<S> | undefined> {
    return Promise.resolve(this.#table(store).get(key) as StoreValue<S> | undefined);
  }

  all<S extends StoreName>(store: S): Promise<readonly (readonly [StoreKey<S>, StoreValue<S>])[]> {
    const rows = [...this.#table(store)] as [StoreKey<S>, StoreValue<S>][];
    return Promise.resolve(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  async keys<S extends StoreName>(store: S): Promise<readonly StoreKey<S>[]> {
    return (await this.all(store)).map(([key]) => key);
  }

  put<S extends StoreName>(store: S, key: StoreKey<S>, value: StoreValue<S>): Promise<void> {
    this.#table(store).set(key, structuredClone(value));
    return Promise.resolve();
  }

  add<S extends StoreName>(store: S, value: StoreValue<S>): Promise<number> {
    const key = this.#numbers.next(store, this.#table(store).keys());
    this.#table(store).set(key, structuredClone(value));
    return Promise.resolve(key);
  }

  delete(store: StoreName, key: StoreKey<StoreName>): Promise<void> {
    this.#table(store).delete(key);
    return Promise.resolve();
  }

  clear(store: StoreName): Promise<void> {
    this.#table(store).clear();
    return Promise.resolve();
  }

  /** As in the browser, a transaction reaches only the stores that it named. */
  #table(store: StoreName): Map<unknown, unknown> {
    const table = this.#tables.get(store);
    if (!table) throw new Error(`store ${store} is not in this transaction`);
    return table;
  }
}
