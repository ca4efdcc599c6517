import { AppError } from '#lib/domain/app-error.ts';
import { openVault } from '#lib/vault/browser-vault.ts';
import { memoryVault } from '#lib/vault/memory-vault.ts';
import type { Loss, StorageEvents } from '#lib/vault/storage/browser-storage.ts';
import type { Changed, Vault, VaultChange, VaultContents } from '#lib/vault/vault.ts';
import { Turns } from '../reading/turns.ts';

/** What the badge says: `at` is the ISO time of the last commit in this tab; `closed` where the workspace did not open. */
export interface SaveState {
  readonly state: 'loading' | 'saving' | 'saved' | 'failed' | 'read-only' | 'closed';
  readonly at: string | null;
}

export type OpenVault = (events: StorageEvents) => Promise<Vault>;

/** Takes in what other tabs have changed. */
export type Follow = (contents: VaultContents, since: number) => void;

/**
 * The vault, and whether what the user sees is in it. "Saved" is said only after a commit; a browser that
 * keeps nothing still works with a vault in memory, and is said to fail for as long as the tab lives.
 *
 * Changes are made one after another, each worked out on the newest revision: where another tab was faster, what it
 * did is taken in first (`follow`), and the change is worked out anew. So nothing that a tab committed is lost, whether
 * the browser has locks or not.
 */
export class Persistence {
  #save = $state.raw<SaveState>({ state: 'loading', at: null });
  #error = $state.raw<AppError | null>(null);
  #loss = $state.raw<Loss | null>(null);
  #waiting = $state.raw(false);
  readonly #openVault: OpenVault;
  readonly #turns = new Turns();
  #vault: Vault = memoryVault();
  #keeps = false;
  #revision = 0;
  /** The batch that this tab has begun and not finished. */
  mine: string | null = null;
  /** Told of what other tabs have changed, before the next change is worked out. */
  follow: Follow = () => {};
  /** Told of every revision that this tab has made and that others can see. */
  onchanged: (revision: number) => void = () => {};
  /** Told when the browser has no room for a change: what can be done without may go. */
  onfull: () => void = () => {};

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

  /** What took the stored data from under this tab; what it shows is in memory only. */
  get loss(): Loss | null {
    return this.#loss;
  }

  /** A tab with an older program holds the data; opening goes on when it is closed. */
  get waiting(): boolean {
    return this.#waiting;
  }

  /**
   * Opens the vault and reads it. Rejects where there may be data that cannot be read: then nothing is written. `onfiles` is
   * called as soon as it is known that there are files, before they are read; `first` comes before all is read.
   */
  async open(
    onfiles: () => void = () => {},
    first: (vault: Vault) => Promise<void> = () => Promise.resolve(),
  ): Promise<VaultContents> {
    this.#vault.close();
    this.#save = { state: 'loading', at: null };
    this.#error = null;
    try {
      this.#vault = await this.#openVault({
        onlost: (loss) => this.#lost(loss),
        onblocked: () => (this.#waiting = true),
      });
      this.#keeps = true;
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'storage-unavailable') throw this.#failed(error);
      this.#vault = memoryVault();
      this.#keeps = false;
      this.#failed(error);
    } finally {
      this.#waiting = false;
    }
    try {
      void this.#vault.holdsFiles().then(
        (holds) => holds && onfiles(),
        () => {},
      );
      await first(this.#vault);
      const contents = await this.#vault.load();
      this.#revision = contents.revision;
      this.#loss = null;
      this.mine = null;
      if (this.#vault.readOnly) this.#readOnly();
      else if (this.#keeps) this.#save = { state: 'saved', at: null };
      return contents;
    } catch (error) {
      throw this.#failed(error);
    }
  }

  /** Of the vault, as far as this tab has taken it in; null where that is not all that there is, or is not kept. */
  get revision(): number | null {
    const isKept = this.#keeps && this.#save.state === 'saved' && this.mine === null;
    return isKept ? this.#revision : null;
  }

  read<T>(work: (vault: Vault) => Promise<T>): Promise<T> {
    return work(this.#vault);
  }

  /**
   * Makes one change. `plan` works it out from what the tab shows (null for none), and again where another tab was
   * faster; `done` takes it in. When this resolves, the change is on the disk.
   */
  async write<T>(plan: () => VaultChange | null, done: (changed: Changed) => T): Promise<T | null> {
    let answer: T | null = null;
    await this.#turns.take(async () => {
      if (this.#keeps) this.#save = { state: 'saving', at: this.#save.at };
      try {
        const made = await this.#change(plan);
        if (made) {
          if (made.change.finish === this.mine) this.mine = null;
          answer = done(made.changed);
        }
        this.#saved();
        if (made && isSeenByOthers(made.change)) this.onchanged(made.changed.revision);
      } catch (error) {
        throw this.#failed(error);
      }
    });
    return answer;
  }

  /** Forgets everything; `done` does so in the tab. */
  async clear(done: () => void): Promise<void> {
    await this.#turns.take(async () => {
      try {
        const { revision } = await this.#vault.clear();
        this.#revision = revision;
        this.mine = null;
        done();
        this.#saved();
        this.onchanged(revision);
      } catch (error) {
        throw this.#failed(error);
      }
    });
  }

  /** Takes in what other tabs have changed, up to this revision or a later one. */
  async catchUp(revision: number): Promise<void> {
    await this.#turns.take(async () => {
      if (revision <= this.#revision || !this.#keeps) return;
      try {
        await this.#follow();
      } catch (error) {
        throw this.#failed(error);
      }
    });
  }

  /** Reads everything anew, as a start does, and takes it in. */
  async reload(): Promise<void> {
    await this.#turns.take(async () => {
      this.#revision = 0;
      await this.#follow();
    });
  }

  async #change(
    plan: () => VaultChange | null,
  ): Promise<{ readonly change: VaultChange; readonly changed: Changed } | null> {
    for (;;) {
      const change = plan();
      if (!change) return null;
      try {
        const changed = await this.#vault.change(change, this.#revision);
        this.#revision = changed.revision;
        return { change, changed };
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'storage-moved-on') throw error;
        await this.#follow();
      }
    }
  }

  async #follow(): Promise<void> {
    const since = this.#revision;
    const contents = await this.#vault.load(since, this.mine);
    this.#revision = contents.revision;
    this.follow(contents, since);
  }

  #saved(): void {
    if (!this.#keeps || this.#loss) return;
    this.#save = { state: 'saved', at: new Date().toISOString() };
    this.#error = null;
  }

  #readOnly(): void {
    this.#save = { state: 'read-only', at: null };
    this.#error = new AppError('storage-newer');
  }

  #lost(loss: Loss): void {
    this.#keeps = false;
    this.#loss = loss;
    this.#failed(new AppError(CODE_OF[loss]));
  }

  #failed(error: unknown): unknown {
    if (error instanceof AppError && error.code === 'storage-full') this.onfull();
    if (this.#vault.readOnly) {
      this.#readOnly();
    } else {
      // What a newer program took over is on the disk, and no longer this tab's to change.
      this.#save = { state: this.#loss === 'newer' ? 'read-only' : 'failed', at: this.#save.at };
      // What follows from a loss says less than the loss itself.
      if (error instanceof AppError && (!this.#loss || error.code === CODE_OF[this.#loss]))
        this.#error = error;
    }
    return error;
  }
}

const CODE_OF = { newer: 'storage-taken-over', cleared: 'storage-cleared' } as const;

/** A file that was added to a batch is nobody else's business before the batch is finished. */
function isSeenByOthers({ batch, add: _, ...change }: VaultChange): boolean {
  const says = (part: unknown) => part !== undefined && !(Array.isArray(part) && part.length === 0);
  return batch === undefined || Object.values(change).some(says);
}
