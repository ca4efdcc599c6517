import { createContext } from 'svelte';
import { AppError } from '#lib/domain/app-error.ts';
import type { Decision } from '#lib/domain/decision.ts';
import type { Log } from '#lib/domain/log.ts';
import type { Question } from '#lib/domain/question.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { Query, RawRow } from '#lib/store/query.ts';
import type { Sql } from '#lib/store/sql.ts';
import type { StoredSubmission, VaultChange, WorkspaceSettings } from '#lib/vault/vault.ts';
import { fileContents, type FileContents } from './file/contents.ts';
import type { EngineWork } from './engine.ts';
import type { Phase } from './opening.svelte.ts';
import { journal } from './page/journal.ts';
import { Parts } from './parts.ts';
import type { SaveState } from './keeping/persistence.svelte.ts';
import { Misremembered, type Glimpse } from './recollection/recollection.svelte.ts';
import type { LoadedRegistry } from './registry.ts';
import { fetchSample, SAMPLE_FILE, SAMPLE_PROVINCE } from './sample.ts';
import { isWaiting, type Submission } from './submission.ts';

/**
 * The workspace (bộ dữ liệu) of this tab: what is in it, what was decided about it, and the engine that answers
 * questions about it; what is on its way in (`importing`), and the ways back after a mishap (`recovery`). The root
 * layout makes one, puts it into context (`setWorkspace`) and calls `start` in the browser; everything else takes it
 * with `getWorkspace()`. Its methods wait until it is open, and throw an AppError where it did not open.
 */
export class Workspace {
  #engineWork = $state.raw<EngineWork | null>(null);
  readonly #parts = new Parts((work) => (this.#engineWork = work));
  readonly importing = this.#parts.importing;
  readonly recovery = this.#parts.recovery;

  readonly empty = $derived(this.submissions.length === 0);
  readonly hasSample = $derived(this.#glimpse?.sample ?? this.submissions.some(({ sample }) => sample));
  /** How many files wait to be entered. */
  readonly waiting = $derived(this.#glimpse?.waiting ?? this.submissions.filter(isWaiting).length);

  /** The tỉnh that the workspace is about. */
  readonly province = $derived(this.#glimpse?.province ?? this.settings.province);

  get phase(): Phase {
    return this.#parts.opening.phase;
  }

  /** It is not open yet, but what it held the last time is what it holds, and some answers of that time are at hand. */
  get isRecalled(): boolean {
    return this.#glimpse !== null;
  }

  get #glimpse(): Glimpse | null {
    return this.phase === 'starting' ? this.#parts.recollection.glimpse : null;
  }

  /** Why the workspace did not open, or why what is in it is not being kept. */
  get error(): AppError | null {
    return this.#parts.opening.error ?? this.#parts.persistence.error ?? this.#parts.intake.error;
  }

  /** What the engine does before it can answer; null where that is nothing. */
  get engineWork(): EngineWork | null {
    return this.#engineWork;
  }

  get registry(): Registry | null {
    return this.#parts.holdings.inventory.loaded?.registry ?? this.#glimpse?.registry ?? null;
  }

  /** The registry in use with its file, and whether it is the user's own. */
  get loadedRegistry(): LoadedRegistry | null {
    return this.#parts.holdings.inventory.loaded;
  }

  /** The registry that the site ships, whichever is in use. */
  get siteRegistry(): Registry | null {
    return this.#parts.holdings.siteRegistry?.registry ?? null;
  }

  /** Grows whenever questions to the engine may have another answer than before. */
  get revision(): number {
    return this.#parts.holdings.inventory.revision;
  }

  /** In the order in which they were received, those that wait included; each reconciled with all the others. */
  get submissions(): readonly Submission[] {
    return this.#parts.holdings.inventory.submissions;
  }

  /** Those that were taken out and can be brought back. */
  get removed(): readonly StoredSubmission[] {
    return this.#parts.holdings.inventory.removed;
  }

  /** Those that do not wait, reconciled with each other alone: what the figures, and so all views, are made of. */
  get counting(): readonly Submission[] {
    return this.#parts.holdings.inventory.counting;
  }

  /** What a person is asked about the submissions, in the order of asking; not what was answered a moment ago. */
  get questions(): readonly Question[] {
    return this.#parts.deciding.questions;
  }

  /** Everything that was decided. */
  get log(): Log {
    return this.#parts.holdings.inventory.log;
  }

  get settings(): WorkspaceSettings {
    return this.#parts.holdings.inventory.settings;
  }

  /** Nothing can be changed: it did not open, or was written by a newer program. */
  get closed(): boolean {
    return this.phase === 'failed' || this.save.state === 'read-only';
  }

  get save(): SaveState {
    const { state, at } = this.#parts.persistence.save;
    if (state === 'saved' && this.phase === 'starting') return { state: 'loading', at };
    if (this.phase === 'failed') return { state: 'closed', at };
    if (state === 'saved' && this.importing.busy) return { state: 'saving', at };
    const { unsaved, jobs } = this.importing;
    const lost = unsaved || jobs.some(({ error }) => error?.code.startsWith('storage-'));
    return { state: state === 'saved' && lost ? 'failed' : state, at };
  }

  /** The batch that went into the figures last in this tab, until it is put away; it may have left them since. */
  get latestBatch(): string | null {
    return this.#parts.deciding.latestBatch;
  }

  /** Puts the latest batch away. */
  dismissBatch(): void {
    this.#parts.deciding.dismissBatch();
  }

  /**
   * Opens what is stored. It does not reject: `phase` and `error` say what became of it. After a failure it tries
   * again, and where something could not be saved or read anew, that.
   */
  async start(): Promise<void> {
    if (this.phase !== 'ready' || !this.error) return this.#parts.opening.start();
    if (this.importing.unsaved) return this.importing.finish();
    try {
      await this.set({});
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }

  /** Takes other settings, and reads every submission anew that they touch. */
  async set(settings: Partial<WorkspaceSettings>): Promise<void> {
    await this.#parts.opening.start();
    await this.#parts.holdings.set(settings);
  }

  /** Adds the site's sample submissions, marked as such. In an empty workspace their province becomes its own. */
  async loadSample(): Promise<void> {
    await this.#parts.opening.start();
    if (this.empty && this.settings.province === null) await this.set({ province: SAMPLE_PROVINCE });
    await this.importing.add([{ name: SAMPLE_FILE, file: fetchSample }], true);
  }

  /** Takes submissions out; `undo` brings them back until the next start. */
  remove(ids: readonly number[]): Promise<void> {
    return this.exchange({ remove: ids });
  }

  /** Makes several changes as one, or none of them; `undo` takes all of them back. */
  async exchange(change: VaultChange): Promise<void> {
    await this.#parts.opening.ready();
    const removes = (change.remove?.length ?? 0) > 0;
    await this.#parts.deciding.exchange({ ...(removes && { before: 'remove' }), ...change });
  }

  /**
   * Appends decisions to the log as one change, which `undo` takes back. The files that they touch are then read anew;
   * with `autoEnter`, those that waited for nothing else go into the figures after that. `settles` are keys of the
   * questions that they answer: these are not asked any more at once.
   */
  async decide(decisions: readonly Decision[], settles: readonly string[] = []): Promise<void> {
    await this.#parts.opening.ready();
    await this.#parts.deciding.decide(decisions, settles);
  }

  /** Enters submissions that wait, as one batch, whatever is open about them; `undo` takes the batch back. */
  async enter(submissions: readonly Submission[]): Promise<void> {
    await this.#parts.opening.ready();
    await this.#parts.deciding.enter(submissions);
  }

  /** Takes a batch out of the figures: its files wait again. */
  async leave(batch: string): Promise<void> {
    await this.#parts.opening.ready();
    await this.#parts.deciding.leave(batch);
  }

  /** Takes the last change back that was made in this tab; called again, the one before. */
  async undo(): Promise<void> {
    await this.#parts.opening.ready();
    await this.#parts.deciding.undo();
  }

  /** The submissions as they are kept, in the order in which they were received. */
  stored(): readonly StoredSubmission[] {
    return this.#parts.shelf.kept().map(({ stored }) => stored);
  }

  /** The bytes of a submission as they were given. Throws an AppError of the storage. */
  original(id: number): Promise<Uint8Array> {
    return this.#parts.persistence.read((vault) => vault.original(id));
  }

  /** Resolves when all that was decided until now is in what the workspace shows: what goes out is made of that. */
  async settled(): Promise<void> {
    await this.#parts.opening.ready();
    await this.#parts.deciding.settled();
  }

  /** All that a workspace file is made of, once what was decided until now is in it. */
  async contents(): Promise<FileContents> {
    await this.settled();
    const { file } = this.#parts.holdings.inventory.loaded!;
    return fileContents(file, this.settings, this.#parts.persistence, this.#parts.shelf);
  }

  /** Forgets everything, for good. */
  async clear(): Promise<void> {
    this.importing.cancel();
    await this.importing.settled();
    await this.#parts.holdings.clear();
    this.#parts.attic.clear();
    this.importing.dismiss();
    this.#parts.deciding.clear();
  }

  /** Has every question that is on screen asked again. */
  askAgain(): void {
    this.#parts.holdings.inventory.askAgain();
  }

  /** Asks the engine, once it holds all of the workspace. Throws an AppError of the engine. */
  async run<Row>(query: Query<Row>): Promise<Row[]> {
    await this.#parts.opening.ready();
    const rows = await this.#parts.engine.run(query);
    this.#parts.recollection.drop();
    return rows;
  }

  /** Resolves when whatever was asked until now has its answer. */
  answered(): Promise<void> {
    return this.#parts.engine.answered();
  }

  /** The answer of the last time, where the workspace is what it was and the engine has none yet; else null. */
  recalled(question: Sql): readonly RawRow[] | null {
    return this.#parts.recollection.answer(question);
  }

  /** A page is there that shows what was recalled, if that is all that it asks. */
  expectShown(): void {
    this.#parts.recollection.expect();
  }

  /** A page shows what was recalled; opening goes on when it has drawn it. */
  shownBy(drawn: Promise<void>): void {
    this.#parts.recollection.shownBy(drawn);
  }

  /** What was recalled is not what the engine answers: nothing of it is to be shown again. */
  misremembered(): void {
    journal.note(new Misremembered());
    void this.#parts.recollection.forget();
  }

  /** Asks ahead what is likely to be asked next: its answers are then there at once. */
  expect(questions: readonly Query<unknown>[]): void {
    if (this.phase === 'ready') this.#parts.engine.expect(questions.map(({ sql }) => sql));
  }

  /** The first column of an answer, of whole numbers, however many. Throws as `run` does. */
  async numbers(question: Sql): Promise<Int32Array> {
    await this.#parts.opening.ready();
    return this.#parts.engine.numbers(question);
  }
}

export const [getWorkspace, setWorkspace] = createContext<Workspace>();
