import type { StoreKey, StoreName, StoreValue } from '../schema.ts';

/** The records of some stores, inside one transaction. */
export interface Records {
  get<S extends StoreName>(store: S, key: StoreKey<S>): Promise<StoreValue<S> | undefined>;
  /** All records in the order of their keys. */
  all<S extends StoreName>(store: S): Promise<readonly (readonly [StoreKey<S>, StoreValue<S>])[]>;
  keys<S extends StoreName>(store: S): Promise<readonly StoreKey<S>[]>;
  put<S extends StoreName>(store: S, key: StoreKey<S>, value: StoreValue<S>): Promise<void>;
  /** Adds a record under the next free number, which it answers. Only for stores that number their records. */
  add<S extends StoreName>(store: S, value: StoreValue<S>): Promise<number>;
  delete<S extends StoreName>(store: S, key: StoreKey<S>): Promise<void>;
  clear(store: StoreName): Promise<void>;
}

/**
 * Where the vault keeps its records: the browser's database, memory, or one that fails on purpose. Inside `work`
 * nothing may be awaited but the records: the browser ends a transaction that has nothing to do.
 */
export interface Storage {
  /** What is kept was written by a newer program: it is only looked at. */
  readonly readOnly: boolean;
  read<T>(stores: readonly StoreName[], work: (records: Records) => Promise<T>): Promise<T>;
  /** One transaction, flushed to the disk before it counts as done; an error inside undoes all of it. */
  write<T>(stores: readonly StoreName[], work: (records: Records) => Promise<T>): Promise<T>;
  close(): void;
}
