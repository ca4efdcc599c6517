import type { Records, Storage } from '#lib/vault/storage/storage.ts';

/** Which storage operation fails, and how. Operations are counted from 1, those of reading and of writing. */
export interface FaultPlan {
  readonly at: number;
  /** Whether all later ones fail too. */
  readonly lasting: boolean;
  /** Name of the DOMException that is thrown. */
  readonly name: 'QuotaExceededError' | 'UnknownError' | 'InvalidStateError';
}

const NONE: FaultPlan = { at: Number.POSITIVE_INFINITY, lasting: false, name: 'UnknownError' };

/** A storage over another whose operations fail as planned; `counted` says how many there were. */
export class FaultyStorage implements Storage {
  counted = 0;
  failed = 0;
  /** Waits so many milliseconds before each transaction. */
  delay = 0;
  #plan = NONE;
  readonly #inner: Storage;

  constructor(inner: Storage) {
    this.#inner = inner;
  }

  get readOnly(): boolean {
    return this.#inner.readOnly;
  }

  /** Counts anew, and fails as planned from now on; without a plan, never. */
  plan(plan: FaultPlan = NONE): void {
    this.#plan = plan;
    this.counted = 0;
    this.failed = 0;
  }

  read<T>(...[stores, work]: Parameters<Storage['read']>): Promise<T> {
    return this.#slowly(() =>
      this.#inner.read(stores, (records) => work(this.#watched(records))),
    ) as Promise<T>;
  }

  write<T>(...[stores, work]: Parameters<Storage['write']>): Promise<T> {
    return this.#slowly(() =>
      this.#inner.write(stores, async (records) => {
        const answer = await work(this.#watched(records));
        // The commit may fail as well.
        return this.#counting(() => Promise.resolve(answer));
      }),
    ) as Promise<T>;
  }

  close(): void {
    this.#inner.close();
  }

  async #slowly<T>(work: () => Promise<T>): Promise<T> {
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    return work();
  }

  #watched(records: Records): Records {
    return {
      get: (store, key) => this.#counting(() => records.get(store, key)),
      all: (store) => this.#counting(() => records.all(store)),
      keys: (store) => this.#counting(() => records.keys(store)),
      put: (store, key, value) => this.#counting(() => records.put(store, key, value)),
      add: (store, value) => this.#counting(() => records.add(store, value)),
      delete: (store, key) => this.#counting(() => records.delete(store, key)),
      clear: (store) => this.#counting(() => records.clear(store)),
    };
  }

  #counting<T>(operation: () => Promise<T>): Promise<T> {
    this.counted += 1;
    const { at, lasting, name } = this.#plan;
    if (this.counted !== at && !(lasting && this.counted > at)) return operation();
    this.failed += 1;
    return Promise.reject(new DOMException(`operation ${this.counted} fails on purpose`, name));
  }
}
