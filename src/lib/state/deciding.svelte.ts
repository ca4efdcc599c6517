import type { Decision } from '#lib/domain/decision.ts';
import type { PointKind, StoredSubmission, VaultChange } from '#lib/vault/vault.ts';
import { entering, leaving, readyToEnter } from './entering.ts';
import type { Holdings } from './holdings.svelte.ts';
import { isWaiting, type Submission } from './submission.ts';
import { UndoList } from './undo-list.ts';

/** What a person decides about the workspace, what goes into the figures by itself, and how all of it is taken back. */
export class Deciding {
  #latestBatch = $state.raw<string | null>(null);
  /** Files of imports that could not be finished. */
  #left: ReadonlySet<number> = new Set();
  readonly #holdings: Holdings;
  readonly #undos = new UndoList();

  constructor(holdings: Holdings) {
    this.#holdings = holdings;
  }

  get latestBatch(): string | null {
    return this.#latestBatch;
  }

  dismissBatch(): void {
    this.#latestBatch = null;
  }

  async exchange(change: VaultChange): Promise<void> {
    this.#undos.push(await this.#holdings.make(change));
  }

  async undo(): Promise<void> {
    const back = this.#undos.take();
    if (back) await this.#holdings.make({ before: 'undo', ...back });
  }

  /** Goes back to a recovery point; what was done before can then be taken back only by going back further. */
  async goBack(point: number): Promise<void> {
    const back = await this.#holdings.make({ before: 'go-back', goBack: point });
    this.clear();
    this.#undos.push(back);
  }

  async decide(decisions: readonly Decision[]): Promise<void> {
    const { submissions, questions } = this.#holdings;
    const free = new Set(readyToEnter(submissions, questions).map(({ id }) => id));
    const blocked = new Set(submissions.filter((each) => isWaiting(each) && !free.has(each.id)).map(idOf));
    const back = await this.#holdings.make({ decide: decisions });
    this.#undos.push(back);
    await this.#holdings.settled();
    const freed = this.#freeAmong(blocked);
    if (freed.length > 0) this.#undos.join(await this.#enter(freed), back);
  }

  async enter(submissions: readonly Submission[]): Promise<void> {
    const waiting = submissions.filter(isWaiting);
    if (waiting.length > 0) this.#undos.push(await this.#enter(waiting));
  }

  /**
   * Finishes an import: its files are now in the workspace, and those about which nothing must be asked first in the
   * figures, if that is wanted. Where that fails, the next call finishes them too.
   */
  async finish(ids: ReadonlySet<number>): Promise<void> {
    this.#left = new Set([...this.#left, ...this.#holdings.unsaved, ...ids]);
    const free = this.#freeAmong(this.#left);
    if (free.length > 0) this.#undos.push(await this.#enter(free, 'import'));
    else if (this.#left.size > 0) await this.#holdings.make({ before: 'import' });
    this.#left = new Set();
  }

  /** Takes the files of an import that broke off, but for those that the workspace has by now. */
  async resume(batch: string, fresh: readonly StoredSubmission[], known: readonly number[]): Promise<void> {
    await this.#holdings.make({ before: 'import', finish: batch, forget: known });
    await this.#holdings.reload();
    const free = this.#freeAmong(new Set(fresh.map(({ id }) => id)));
    if (free.length > 0) this.#undos.push(await this.#enter(free));
  }

  async leave(batch: string): Promise<void> {
    const left = this.#holdings.submissions.filter((each) => each.batch === batch);
    if (left.length > 0) await this.exchange({ decide: [leaving(left, batch, now())] });
  }

  /** Forgets what could be taken back. */
  clear(): void {
    this.#undos.clear();
    this.#latestBatch = null;
    this.#left = new Set();
  }

  #freeAmong(ids: ReadonlySet<number>): readonly Submission[] {
    const { settings, submissions, questions } = this.#holdings;
    if (!settings.autoEnter || ids.size === 0) return [];
    return readyToEnter(submissions, questions).filter(({ id }) => ids.has(id));
  }

  async #enter(submissions: readonly Submission[], before?: PointKind): Promise<VaultChange> {
    const decision = entering(submissions, now());
    const back = await this.#holdings.make({ ...(before && { before }), decide: [decision] });
    this.#latestBatch = decision.batch;
    return back;
  }
}

function idOf({ id }: Submission): number {
  return id;
}

function now(): string {
  return new Date().toISOString();
}
