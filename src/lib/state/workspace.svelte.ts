import { createContext } from 'svelte';
import { AppError } from '#lib/domain/app-error.ts';
import type { Decision } from '#lib/domain/decision.ts';
import type { Log } from '#lib/domain/log.ts';
import type { Question } from '#lib/domain/question.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { Query } from '#lib/store/query.ts';
import type { Sql } from '#lib/store/sql.ts';
import type { StoredSubmission, VaultChange, WorkspaceSettings } from '#lib/vault/vault.ts';
import { Attic } from './attic.ts';
import { fileContents, type FileContents } from './contents.ts';
import { Deciding } from './deciding.svelte.ts';
import { Engine, type EngineWork } from './engine.ts';
import { Harm } from './harm.svelte.ts';
import { Holdings } from './holdings.svelte.ts';
import { Importing } from './importing.svelte.ts';
import { Intake } from './intake.svelte.ts';
import { Opening, type Phase } from './opening.svelte.ts';
import { Persistence, type SaveState } from './persistence.svelte.ts';
import { Recovery } from './recovery.svelte.ts';
import type { LoadedRegistry } from './registry.ts';
import { fetchSample, SAMPLE_FILE, SAMPLE_PROVINCE } from './sample.ts';
import { Shelf } from './shelf.ts';
import type { Submission } from './submission.ts';
import { Tabs } from './tabs.ts';
import { Unfinished } from './unfinished.svelte.ts';

/**
 * The workspace (bộ dữ liệu) of this tab: what is in it, what was decided about it, and the engine that answers
 * questions about it; what is on its way in (`importing`), and the ways back after a mishap (`recovery`). The root
 * layout makes one, puts it into context (`setWorkspace`) and calls `start` in the browser; everything else takes it
 * with `getWorkspace()`. Its methods wait until it is open, and throw an AppError where it did not open.
 */
export class Workspace {
  #engineWork = $state.raw<EngineWork | null>(null);
  readonly #engine = new Engine((work) => (this.#engineWork = work));
  readonly #persistence = new Persistence();
  readonly #shelf = new Shelf();
  readonly #harm = new Harm((id) => this.#shelf.digestOf(id));
  readonly #unfinished = new Unfinished(() => this.#tabs());
  readonly #intake = new Intake(this.#persistence, this.#shelf, {
    known: () => [...this.#shelf.known((id) => !this.#harm.isDamaged(id)), ...this.#unfinished.pending],
    harm: this.#harm,
    batchName: () => this.#unfinished.nextName(),
  });
  readonly #holdings = new Holdings({
    persistence: this.#persistence,
    shelf: this.#shelf,
    intake: this.#intake,
    engine: this.#engine,
    harm: this.#harm,
    unfinished: this.#unfinished,
    onpublished: () => this.#look(),
  });
  readonly #attic = new Attic(this.#persistence);
  readonly #deciding = new Deciding(this.#holdings);
  readonly #opening = new Opening(
    () => this.#open(),
    () => this.#opened(),
  );
  #neighbours: Tabs | null = null;

  readonly importing = new Importing({
    opening: this.#opening,
    intake: this.#intake,
    unfinished: this.#unfinished,
    holdings: this.#holdings,
    deciding: this.#deciding,
  });
  readonly recovery = new Recovery({
    opening: this.#opening,
    persistence: this.#persistence,
    shelf: this.#shelf,
    harm: this.#harm,
    unfinished: this.#unfinished,
    holdings: this.#holdings,
    deciding: this.#deciding,
    importing: this.importing,
    attic: this.#attic,
  });

  readonly empty = $derived(this.submissions.length === 0);
  readonly hasSample = $derived(this.submissions.some(({ sample }) => sample));

  get phase(): Phase {
    return this.#opening.phase;
  }

  /** Why the workspace did not open, or why what is in it is not being kept. */
  get error(): AppError | null {
    return this.#opening.error ?? this.#persistence.error ?? this.#intake.error;
  }

  /** What the engine does before it can answer; null where that is nothing. */
  get engineWork(): EngineWork | null {
    return this.#engineWork;
  }

  get registry(): Registry | null {
    return this.#holdings.loaded?.registry ?? null;
  }

  /** The registry in use with its file, and whether it is the user's own. */
  get loadedRegistry(): LoadedRegistry | null {
    return this.#holdings.loaded;
  }

  /** The registry that the site ships, whichever is in use. */
  get siteRegistry(): Registry | null {
    return this.#holdings.siteRegistry?.registry ?? null;
  }

  /** Grows whenever questions to the engine may have another answer than before. */
  get revision(): number {
    return this.#holdings.revision;
  }

  /** In the order in which they were received, those that wait included; each reconciled with all the others. */
  get submissions(): readonly Submission[] {
    return this.#holdings.submissions;
  }

  /** Those that were taken out and can be brought back. */
  get removed(): readonly StoredSubmission[] {
    return this.#holdings.removed;
  }

  /** Those that do not wait, reconciled with each other alone: what the figures, and so all views, are made of. */
  get counting(): readonly Submission[] {
    return this.#holdings.counting;
  }

  /** What a person is asked about the submissions, in the order of asking. */
  get questions(): readonly Question[] {
    return this.#holdings.questions;
  }

  /** Everything that was decided. */
  get log(): Log {
    return this.#holdings.log;
  }

  get settings(): WorkspaceSettings {
    return this.#holdings.settings;
  }

  get save(): SaveState {
    const { state, at } = this.#persistence.save;
    if (state === 'saved' && this.importing.busy) return { state: 'saving', at };
    const { unsaved, jobs } = this.importing;
    const lost = unsaved || jobs.some(({ error }) => error?.code.startsWith('storage-'));
    return { state: state === 'saved' && lost ? 'failed' : state, at };
  }

  /** The batch that went into the figures last in this tab, until it is put away; it may have left them since. */
  get latestBatch(): string | null {
    return this.#deciding.latestBatch;
  }

  /** Puts the latest batch away. */
  dismissBatch(): void {
    this.#deciding.dismissBatch();
  }

  /**
   * Opens what is stored. It does not reject: `phase` and `error` say what became of it. After a failure it tries
   * again, and where something could not be saved or read anew, that.
   */
  async start(): Promise<void> {
    if (this.phase !== 'ready' || !this.error) return this.#opening.start();
    if (this.importing.unsaved) return this.importing.finish();
    try {
      await this.set({});
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }

  /** Takes other settings, and reads every submission anew that they touch. */
  async set(settings: Partial<WorkspaceSettings>): Promise<void> {
    await this.#opening.start();
    await this.#holdings.set(settings);
  }

  /** Adds the site's sample submissions, marked as such. In an empty workspace their province becomes its own. */
  async loadSample(): Promise<void> {
    await this.#opening.start();
    if (this.empty && this.settings.province === null) await this.set({ province: SAMPLE_PROVINCE });
    await this.importing.add([{ name: SAMPLE_FILE, file: fetchSample }], true);
  }

  /** Takes submissions out; `undo` brings them back until the next start. */
  remove(ids: readonly number[]): Promise<void> {
    return this.exchange({ remove: ids });
  }

  /** Makes several changes as one, or none of them; `undo` takes all of them back. */
  async exchange(change: VaultChange): Promise<void> {
    await this.#opening.ready();
    const removes = (change.remove?.length ?? 0) > 0;
    await this.#deciding.exchange({ ...(removes && { before: 'remove' }), ...change });
  }

  /**
   * Appends decisions to the log as one change, which `undo` takes back, and reads the files anew that they touch.
   * With `autoEnter`, files that waited for nothing else go into the figures with it.
   */
  async decide(decisions: readonly Decision[]): Promise<void> {
    await this.#opening.ready();
    await this.#deciding.decide(decisions);
  }

  /** Enters submissions that wait, as one batch, whatever is open about them; `undo` takes the batch back. */
  async enter(submissions: readonly Submission[]): Promise<void> {
    await this.#opening.ready();
    await this.#deciding.enter(submissions);
  }

  /** Takes a batch out of the figures: its files wait again. */
  async leave(batch: string): Promise<void> {
    await this.#opening.ready();
    await this.#deciding.leave(batch);
  }

  /** Takes the last change back that was made in this tab; called again, the one before. */
  async undo(): Promise<void> {
    await this.#opening.ready();
    await this.#deciding.undo();
  }

  /** The submissions as they are kept, in the order in which they were received. */
  stored(): readonly StoredSubmission[] {
    return this.#shelf.kept().map(({ stored }) => stored);
  }

  /** The bytes of a submission as they were given. Throws an AppError of the storage. */
  original(id: number): Promise<Uint8Array> {
    return this.#persistence.read((vault) => vault.original(id));
  }

  /** All that a workspace file is made of. */
  async contents(): Promise<FileContents> {
    await this.#opening.ready();
    const { file } = this.#holdings.loaded!;
    return fileContents(file, this.settings, this.#persistence, this.#shelf);
  }

  /** Forgets everything, for good. */
  async clear(): Promise<void> {
    this.importing.cancel();
    await this.importing.settled();
    await this.#holdings.clear();
    this.#attic.clear();
    this.importing.dismiss();
    this.#deciding.clear();
  }

  /** Has every question that is on screen asked again. */
  askAgain(): void {
    this.#holdings.askAgain();
  }

  /** Asks the engine, once it holds all of the workspace. Throws an AppError of the engine. */
  async run<Row>(query: Query<Row>): Promise<Row[]> {
    await this.#opening.ready();
    return this.#engine.run(query);
  }

  /** The first column of an answer, of whole numbers, however many. Throws as `run` does. */
  async numbers(question: Sql): Promise<Int32Array> {
    await this.#opening.ready();
    return this.#engine.numbers(question);
  }

  async #open(): Promise<void> {
    this.#tabs();
    await this.#holdings.open();
  }

  #opened(): void {
    void this.#holdings.refresh();
    this.#look();
    this.importing.resume();
  }

  /** Takes a second copy of the original bytes, and notes those that are damaged. */
  #look(): void {
    if (this.phase !== 'ready') return;
    void this.#attic.look(this.stored(), ({ id, file }) => this.#harm.altered(id, file));
  }

  /** The tabs of this site; met only in the browser. */
  #tabs(): Tabs {
    if (this.#neighbours) return this.#neighbours;
    const tabs = new Tabs();
    tabs.onchanged = (revision) => void this.#persistence.catchUp(revision).catch(() => {});
    this.#persistence.onchanged = (revision) => tabs.changed(revision);
    return (this.#neighbours = tabs);
  }
}

export const [getWorkspace, setWorkspace] = createContext<Workspace>();
