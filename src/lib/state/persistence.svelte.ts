import { AppError } from '#lib/domain/app-error.ts';
import { openVault } from '#lib/vault/browser-vault.ts';
import { MemoryVault } from '#lib/vault/memory-vault.ts';
import type { Vault, VaultContents } from '#lib/vault/vault.ts';

/** What the badge says: `at` is the ISO time of the last commit in this tab. */
export interface SaveState {
  readonly state: 'loading' | 'saving' | 'saved' | 'failed';
  readonly at: string | null;
}

export type OpenVault = (onclosed: () => void) => Promise<Vault>;

/**
 * The vault, and whether what the user sees is in it. "Saved" is said only after a commit; a browser that
 * keeps nothing still works with a vault in memory, and is said to fail for as long as the tab lives.
 */
export class Persistence {
  #save = $state.raw<SaveState>({ state: 'loading', at: null });
  #error = $state.raw<AppError | null>(null);
  readonly #openVault: OpenVault;
  #vault: Vault = new MemoryVault();
  #keeps = false;

  constructor(open: OpenVault = openVault) {
    this.#openVault = open;
  }

  get save(): SaveState {
    return this.#save;
  }

  /** Why nothing, or the last change, is kept. */
  get error(): AppError | null {
    return this.#error;
  }

  /** Opens the vault and reads it. Rejects where there may be data that cannot be read: then nothing is written. */
  async open(): Promise<VaultContents> {
    this.#vault.close();
    this.#save = { state: 'loading', at: null };
    this.#error = null;
    try {
      this.#vault = await this.#openVault(() => this.#lost());
      this.#keeps = true;
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'storage-unavailable') throw this.#failed(error);
      this.#vault = new MemoryVault();
      this.#keeps = false;
      this.#failed(error);
    }
    try {
      const contents = await this.#vault.load();
      if (this.#keeps) this.#save = { state: 'saved', at: null };
      return contents;
    } catch (error) {
      throw this.#failed(error);
    }
  }

  read<T>(work: (vault: Vault) => Promise<T>): Promise<T> {
    return work(this.#vault);
  }

  /** Makes one change. When it resolves, the change is on the disk. */
  async write<T>(work: (vault: Vault) => Promise<T>): Promise<T> {
    if (this.#keeps) this.#save = { state: 'saving', at: this.#save.at };
    try {
      const answer = await work(this.#vault);
      if (this.#keeps) {
        this.#save = { state: 'saved', at: new Date().toISOString() };
        this.#error = null;
      }
      return answer;
    } catch (error) {
      throw this.#failed(error);
    }
  }

  #lost(): void {
    this.#keeps = false;
    this.#failed(new AppError('storage-unavailable', { reason: 'closed' }));
  }

  #failed(error: unknown): unknown {
    this.#save = { state: 'failed', at: this.#save.at };
    if (error instanceof AppError) this.#error = error;
    return error;
  }
}
