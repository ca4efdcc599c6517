import { AppError } from '#lib/domain/app-error.ts';
import { rested } from '#lib/domain/pace.ts';
import { applyChange, type Applied } from './apply-change.ts';
import type { Damage } from './damage.ts';
import { loadContents } from './load-contents.ts';
import { markOf, type Mark } from './mark.ts';
import { listPoints } from './points.ts';
import type { RecoveryPoint } from './recovery-point.ts';
import { STORE_NAMES, type StoreName } from './schema.ts';
import { isSound } from './seal.ts';
import { sha256 } from './sha256.ts';
import type { Records, Storage } from './storage/storage.ts';
import type { Changed, Vault, VaultChange, VaultContents } from './vault.ts';

/** The vault, over whatever storage keeps its records. */
export class StoredVault implements Vault {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  get readOnly(): boolean {
    return this.#storage.readOnly;
  }

  holdsFiles(): Promise<boolean> {
    return this.#storage.read(
      ['submissions'],
      async (records) => (await records.keys('submissions')).length > 0,
    );
  }

  mark(): Promise<Mark> {
    return markOf(this.#storage);
  }

  load(since = 0, mine: string | null = null): Promise<VaultContents> {
    return loadContents(this.#storage, since, mine);
  }

  change(change: VaultChange, from?: number): Promise<Changed> {
    return this.#write((records, revision) => applyChange(records, change, revision), from);
  }

  async original(id: number): Promise<Uint8Array> {
    const [bytes, entry] = await this.#storage.read(['originals', 'submissions'], (records) =>
      Promise.all([records.get('originals', id), records.get('submissions', id)]),
    );
    const sound = bytes instanceof Uint8Array && entry && isSound(entry);
    // To read many bytes and to hand them over for their digest are two tasks, each of which takes the browser long.
    await rested();
    if (sound && (await sha256(bytes as Uint8Array<ArrayBuffer>)) === entry.sha256) return bytes;
    throw new AppError('original-damaged', { file: entry?.file ?? '' });
  }

  points(): Promise<readonly RecoveryPoint[]> {
    return this.#storage.read(['points', 'submissions'], listPoints);
  }

  salvage({ part, key }: Damage): Promise<Uint8Array> {
    const store = STORE_OF[part];
    return this.#storage.read([store], async (records) => {
      const value: unknown = await records.get(store, key as never);
      return value instanceof Uint8Array ? value : new TextEncoder().encode(JSON.stringify(value ?? null));
    });
  }

  clear(): Promise<Changed> {
    return this.#write(async (records) => {
      const lasting = await Promise.all([
        records.get('counters', 'revision'),
        records.get('counters', 'readableFrom'),
      ]);
      for (const name of STORE_NAMES) await records.clear(name);
      if (lasting[0] !== undefined) await records.put('counters', 'revision', lasting[0]);
      if (lasting[1] !== undefined) await records.put('counters', 'readableFrom', lasting[1]);
      return { ids: [], decided: [], point: null };
    });
  }

  close(): void {
    this.#storage.close();
  }

  #write(work: (records: Records, revision: number) => Promise<Applied>, from?: number): Promise<Changed> {
    return this.#storage.write(STORE_NAMES, async (records) => {
      const before = (await records.get('counters', 'revision')) ?? 0;
      if (from !== undefined && from !== before) throw new AppError('storage-moved-on', { revision: before });
      const revision = before + 1;
      const applied = await work(records, revision);
      await records.put('counters', 'revision', revision);
      return { ...applied, revision };
    });
  }
}

const STORE_OF = {
  submission: 'submissions',
  original: 'originals',
  decision: 'decisions',
  settings: 'settings',
  batch: 'batches',
  point: 'points',
} as const satisfies Record<Damage['part'], StoreName>;
