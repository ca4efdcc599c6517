import { AppError } from '#lib/domain/app-error.ts';
import type { Decision } from '#lib/domain/decision.ts';
import type { Question } from '#lib/domain/question.ts';
import type { PointKind, StoredSubmission, VaultChange } from '#lib/vault/vault.ts';
import { batchOf, entering, leaving, readyToEnter, sharedOut } from './entering.ts';
import type { Holdings } from './holdings.svelte.ts';
import { Turns } from './reading/turns.ts';
import { Settling, type KeptStep } from './settling.svelte.ts';
import { isWaiting, type Submission } from './submission.ts';
import { UndoList } from './undo-list.ts';

/** What a person decides about the workspace, what goes into the figures by itself, and how all of it is taken back. */
export class Deciding {
  #latestBatch = $state.raw<string | null>(null);
  /** Files of imports that could not be finished. */
  #left: ReadonlySet<number> = new Set();
  readonly #holdings: Holdings;
  readonly #undos = new UndoList();
  readonly #settling = new Settling();
  /** What is pressed quickly is done one after the other: an undo takes back the answer right before it. */
  readonly #turns = new Turns();
  /** Those whose files are waited for now; an answer that is given meanwhile waits for all of them. */
  #answered: readonly KeptStep[] = [];
  #entered: Promise<void> = Promise.resolve();

  /** What a person is still asked: not what was answered, though the files are still being read anew for it. */
  readonly questions = $derived.by<readonly Question[]>(() => {
    const { keys } = this.#settling;
    const { questions } = this.#holdings.inventory;
    return keys.size === 0 ? questions : questions.filter(({ key }) => !keys.has(key));
  });

  constructor(holdings: Holdings) {
    this.#holdings = holdings;
  }

  get latestBatch(): string | null {
    return this.#latestBatch;
  }

  dismissBatch(): void {
    this.#latestBatch = null;
  }

  exchange(change: VaultChange): Promise<void> {
    return this.#turns.take(async () => this.#undos.push(await this.#holdings.make(change)));
  }

  undo(): Promise<void> {
    return this.#turns.take(async () => {
      const back = this.#undos.take();
      if (!back) return;
      this.#settling.takeBack(back);
      await this.#holdings.make({ before: 'undo', ...back });
    });
  }

  /** Goes back to a recovery point; what was done before can then be taken back only by going back further. */
  goBack(point: number): Promise<void> {
    return this.#turns.take(async () => {
      const back = await this.#holdings.make({ before: 'go-back', goBack: point });
      this.clear();
      this.#undos.push(back);
    });
  }

  /**
   * Keeps decisions, and has the files that they touch read anew; what they set free goes into the figures after that
   * (`settled`). `settles` are keys of the questions that they answer.
   */
  async decide(decisions: readonly Decision[], settles: readonly string[] = []): Promise<void> {
    const { submissions, questions } = this.#holdings.inventory;
    const free = new Set(readyToEnter(submissions, questions).map(idOf));
    const blocked = new Set(
      submissions
        .filter(isWaiting)
        .map(idOf)
        .filter((id) => !free.has(id)),
    );
    const answered = questions.filter(({ key }) => settles.includes(key));
    const files = new Set(answered.flatMap(({ files }) => files));
    const begun = this.#settling.begin({ keys: settles, files, blocked });
    await this.#turns.take(async () => {
      try {
        const back = await this.#holdings.make({ decide: decisions });
        this.#undos.push(back);
        this.#settling.kept(begun, back);
      } catch (error) {
        this.#settling.fail(begun);
        throw error;
      }
    });
    this.#entered = this.#enterFreed();
  }

  /** Resolves when all that was decided until now has been read anew, and what it set free is in the figures. */
  settled(): Promise<void> {
    return this.#entered;
  }

  enter(submissions: readonly Submission[]): Promise<void> {
    return this.#turns.take(async () => {
      const waiting = submissions.filter(isWaiting);
      if (waiting.length > 0) this.#undos.push(await this.#enter(waiting, batchOf(waiting, now())));
    });
  }

  /**
   * Finishes an import: its files are now in the workspace, and those about which nothing must be asked first in the
   * figures, if that is wanted. Where that fails, the next call finishes them too.
   */
  async finish(ids: ReadonlySet<number>): Promise<void> {
    this.#left = new Set([...this.#left, ...this.#holdings.inventory.unsaved, ...ids]);
    const free = this.#freeAmong(this.#left);
    if (free.length > 0) this.#undos.push(await this.#enter(free, batchOf(free, now()), 'import'));
    else if (this.#left.size > 0) await this.#holdings.make({ before: 'import' });
    this.#left = new Set();
  }

  /** Takes the files of an import that broke off, but for those that the workspace has by now. */
  async resume(batch: string, fresh: readonly StoredSubmission[], known: readonly number[]): Promise<void> {
    await this.#holdings.make({ before: 'import', finish: batch, forget: known });
    await this.#holdings.reload();
    const free = this.#freeAmong(new Set(fresh.map(({ id }) => id)));
    if (free.length > 0) this.#undos.push(await this.#enter(free, batchOf(free, now())));
  }

  async leave(batch: string): Promise<void> {
    const left = this.#holdings.inventory.submissions.filter((each) => each.batch === batch);
    if (left.length > 0) await this.exchange({ decide: [leaving(left, batch, now())] });
  }

  /** Forgets what could be taken back. */
  clear(): void {
    this.#undos.clear();
    this.#settling.clear();
    this.#latestBatch = null;
    this.#left = new Set();
  }

  /** Files that answers set free go in as one batch, of which each answer takes out its own again. */
  async #enterFreed(): Promise<void> {
    const answered = (this.#answered = this.#settling.steps);
    await this.#holdings.settled();
    try {
      await this.#turns.take(async () => {
        if (answered !== this.#answered) return;
        const steps = this.#settling.end(answered);
        const freed = this.#freeAmong(new Set(steps.flatMap(({ blocked }) => [...blocked])));
        const batch = batchOf(freed, now());
        for (const [{ back }, files] of sharedOut(steps, freed))
          this.#undos.join(await this.#enter(files, batch), back);
      });
    } catch (error) {
      // What the storage could not do stands in the workspace's error; the files still wait, and can be entered by hand.
      if (!(error instanceof AppError)) throw error;
    }
  }

  #freeAmong(ids: ReadonlySet<number>): readonly Submission[] {
    const { settings, submissions, questions } = this.#holdings.inventory;
    if (!settings.autoEnter || ids.size === 0) return [];
    return readyToEnter(submissions, questions).filter(({ id }) => ids.has(id));
  }

  async #enter(submissions: readonly Submission[], batch: string, before?: PointKind): Promise<VaultChange> {
    const decision = entering(submissions, batch, now());
    const back = await this.#holdings.make({ ...(before && { before }), decide: [decision] });
    this.#latestBatch = batch;
    return back;
  }
}

function idOf({ id }: Submission): number {
  return id;
}

function now(): string {
  return new Date().toISOString();
}
