import { createContext } from 'svelte';
import { AppError } from '#lib/domain/app-error.ts';
import type { Arrangement } from '#lib/domain/arrangement.ts';
import type { Answer } from '#lib/domain/answer.ts';
import type { Decision } from '#lib/domain/decision.ts';
import type { Dictionary } from '#lib/domain/dictionary.ts';
import type { Question } from '#lib/domain/question.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { SavedView } from '#lib/domain/saved-view.ts';
import type { ShownSheet } from '#lib/domain/shown-sheet.ts';
import type { Query } from '#lib/store/query.ts';
import type { Sql } from '#lib/store/sql.ts';
import type { Loading } from '#lib/store/wasm.ts';
import type { Damage } from '#lib/vault/damage.ts';
import type { RecoveryPoint } from '#lib/vault/recovery-point.ts';
import type { Loss } from '#lib/vault/storage/browser-storage.ts';
import type { StoredSubmission, UnfinishedBatch, VaultChange, WorkspaceSettings } from '#lib/vault/vault.ts';
import { Attic } from './attic.ts';
import { fileContents, type FileContents } from './contents.ts';
import { Deciding } from './deciding.svelte.ts';
import { Engine } from './engine.ts';
import { Harm } from './harm.svelte.ts';
import { lasting } from './lasting.svelte.ts';
import { Holdings } from './holdings.svelte.ts';
import type { GivenFile } from './import-queue.svelte.ts';
import { Intake } from './intake.svelte.ts';
import type { Job } from './job.ts';
import { Persistence, type SaveState } from './persistence.svelte.ts';
import type { LoadedRegistry } from './registry.ts';
import type { Progress } from './rereader.svelte.ts';
import { fetchSample, SAMPLE_FILE, SAMPLE_PROVINCE } from './sample.ts';
import { Shelf } from './shelf.ts';
import type { Submission } from './submission.ts';
import { Tabs } from './tabs.ts';
import { stillNew, Unfinished } from './unfinished.svelte.ts';

export type Phase = 'starting' | 'ready' | 'failed';

/**
 * The workspace (bộ dữ liệu) of this tab: what is in it, what is on its way in, what was decided about it, whether it
 * is saved, and the engine that answers questions about it. The root layout makes one, puts it into context
 * (`setWorkspace`) and calls `start` in the browser; everything else takes it with `getWorkspace()`.
 */
export class Workspace {
  #phase = $state<Phase>('starting');
  #error = $state.raw<AppError | null>(null);
  #engineLoading = $state.raw<Loading | null>(null);
  readonly #engine = new Engine((loading) => (this.#engineLoading = loading));
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
  #neighbours: Tabs | null = null;
  #starting: Promise<void> | null = null;
  #importing: Promise<void> | null = null;
  #taking = $state(false);

  readonly empty = $derived(this.submissions.length === 0);
  readonly hasSample = $derived(this.submissions.some(({ sample }) => sample));
  /** Files are being read; leaving the page now would lose what is still waiting. */
  readonly busy = $derived(this.#taking || this.#intake.running || this.#intake.rereading !== null);

  get phase(): Phase {
    return this.#phase;
  }

  /** Why the workspace did not open, or why what is in it is not being kept. */
  get error(): AppError | null {
    return this.#error ?? this.#persistence.error ?? this.#intake.error;
  }

  /** How much of the engine's file has come; null unless it is on its way. */
  get engineLoading(): Loading | null {
    return this.#engineLoading;
  }

  get registry(): Registry | null {
    return this.#holdings.loaded?.registry ?? null;
  }

  /** The registry in use with its file, and whether it is the user's own. */
  get loadedRegistry(): LoadedRegistry | null {
    return this.#holdings.loaded;
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

  /** The log of decisions, the oldest first. */
  get decisions(): readonly Decision[] {
    return this.#holdings.log.decisions;
  }

  /** The answers that hold, the oldest first. */
  get answers(): readonly Answer[] {
    return this.#holdings.log.answers;
  }

  /** Who sends what, and when, as far as a person arranged it. */
  get arrangements(): readonly Arrangement[] {
    return this.#holdings.log.arrangements;
  }

  /** What names the problems that a person let stand (`condonedKey`). */
  get condoned(): ReadonlySet<string> {
    return this.#holdings.log.condoned;
  }

  /** The views that the user kept under a name, in the order of the names. */
  get savedViews(): readonly SavedView[] {
    return this.#holdings.log.views;
  }

  /** The words that the user added. */
  get dictionary(): Dictionary {
    return this.#holdings.log.dictionary;
  }

  /** Files are on their way in: until the batch has its mark, none of them is in the workspace. */
  get taking(): boolean {
    return this.#taking;
  }

  /** The files of the last import, finished ones included, until they are dismissed. */
  get jobs(): readonly Job[] {
    return this.#intake.jobs;
  }

  get save(): SaveState {
    const { state, at } = this.#persistence.save;
    if (state === 'saved' && this.busy) return { state: 'saving', at };
    const lost = this.jobs.some(({ error }) => error?.code.startsWith('storage-'));
    return { state: state === 'saved' && lost ? 'failed' : state, at };
  }

  get province(): string | null {
    return this.#holdings.settings.province;
  }

  get year(): number | null {
    return this.#holdings.settings.year;
  }

  get settings(): WorkspaceSettings {
    return this.#holdings.settings;
  }

  /** Files about which nothing must be asked first go into the figures by themselves. */
  get autoEnter(): boolean {
    return this.#holdings.settings.autoEnter;
  }

  /** The batch that went into the figures last in this tab, until it is put away; it may have left them since. */
  get latestBatch(): string | null {
    return this.#deciding.latestBatch;
  }

  /** How far files already in the workspace have been read anew; null while none need it. */
  get rereading(): Progress | null {
    return this.#intake.rereading;
  }

  /**
   * Opens what is stored; all callers share the one start. It does not reject: `phase` and `error` say
   * what became of it. After a failure it tries again, and where something could not be saved or read anew,
   * that.
   */
  start(): Promise<void> {
    if (this.#phase === 'ready' && this.error) return this.#mend();
    return this.#opened();
  }

  /** Reads and keeps files, each by itself as soon as it was read. What becomes of them is in `jobs`. */
  addFiles(files: readonly GivenFile[]): void {
    this.#intake.add(files);
    void this.#import();
  }

  /** Calls off what has not been read yet, at once. */
  cancel(): void {
    this.#intake.cancel();
  }

  /** Reads again what failed or was called off under this name. */
  retry(name: string): void {
    this.#intake.retry(name);
    void this.#import();
  }

  /** Puts the list of finished jobs away. */
  dismissJobs(): void {
    this.#intake.dismiss();
  }

  /** Takes submissions out; `undo` brings them back until the next start. */
  remove(ids: readonly number[]): Promise<void> {
    return this.exchange({ remove: ids });
  }

  /** What of the stored data is damaged; all else is here. */
  get damaged(): readonly Damage[] {
    return this.#harm.damaged;
  }

  /** A damaged part as it lies there. */
  salvage(damage: Damage): Promise<Uint8Array> {
    return this.#persistence.read((vault) => vault.salvage(damage));
  }

  /** Lets go of all damaged parts. Files of which only the original bytes are lost stay, with their figures. */
  async dropDamaged(): Promise<void> {
    await this.#ready();
    const drop = this.#harm.damaged.filter(({ part }) => part !== 'original');
    await this.#holdings.make({ drop });
    this.#harm.dropped(drop);
  }

  /** Imports that broke off, with those of their files that the workspace does not have. */
  get unfinished(): readonly UnfinishedBatch[] {
    const known = this.#shelf.known();
    return this.#unfinished.dead
      .map((each) => ({ ...each, submissions: stillNew(each, known) }))
      .filter(({ submissions }) => submissions.length > 0);
  }

  /** Takes the files of an import that broke off, as if it had gone on. */
  async resume({ batch }: UnfinishedBatch): Promise<void> {
    await this.#ready();
    const found = this.#unfinished.dead.find((each) => each.batch === batch);
    if (!found) return;
    const fresh = stillNew(found, this.#shelf.known());
    const known = found.submissions.filter((each) => !fresh.includes(each)).map(({ id }) => id);
    await this.#deciding.resume(batch, fresh, known);
  }

  /** Forgets the files of an import that broke off. */
  async discard({ batch }: UnfinishedBatch): Promise<void> {
    await this.#ready();
    await this.#holdings.make({ discard: [batch] });
    await this.#holdings.reload();
  }

  /** The moments to which the workspace can go back, the newest first. */
  async points(): Promise<readonly RecoveryPoint[]> {
    await this.#ready();
    return this.#persistence.read((vault) => vault.points());
  }

  /** Goes back to a recovery point; `undo` takes that back. */
  async goBack(point: number): Promise<void> {
    await this.#ready();
    await this.#deciding.goBack(point);
  }

  /** What took the stored data from under this tab; what it shows is in memory only. */
  get loss(): Loss | null {
    return this.#persistence.loss;
  }

  /** A tab with an older program must be closed before the data can be opened. */
  get waiting(): boolean {
    return this.#persistence.waiting;
  }

  /** Writes what this tab still shows back into the browser, whose data was cleared. Throws an AppError of the storage. */
  async saveBack(): Promise<void> {
    await this.settled();
    await this.#holdings.saveBack(this.#attic);
    this.#deciding.clear();
  }

  /** Makes several changes as one, or none of them; `undo` takes all of them back. */
  async exchange(change: VaultChange): Promise<void> {
    await this.#ready();
    const removes = (change.remove?.length ?? 0) > 0;
    await this.#deciding.exchange({ ...(removes && { before: 'remove' }), ...change });
  }

  /**
   * Appends decisions to the log as one change, which `undo` takes back, and reads the files anew that they touch.
   * With `autoEnter`, files that waited for nothing else go into the figures with it.
   */
  async decide(decisions: readonly Decision[]): Promise<void> {
    await this.#ready();
    await this.#deciding.decide(decisions);
  }

  /** Enters submissions that wait, as one batch, whatever is open about them; `undo` takes the batch back. */
  async enter(submissions: readonly Submission[]): Promise<void> {
    await this.#ready();
    await this.#deciding.enter(submissions);
  }

  /** Takes a batch out of the figures: its files wait again. */
  async leave(batch: string): Promise<void> {
    await this.#ready();
    await this.#deciding.leave(batch);
  }

  /** Puts the latest batch away. */
  dismissBatch(): void {
    this.#deciding.dismissBatch();
  }

  /** Takes the last change back that was made in this tab; called again, the one before. */
  async undo(): Promise<void> {
    await this.#ready();
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

  /** All that a workspace file is made of. Throws an AppError where the workspace did not open. */
  async contents(): Promise<FileContents> {
    const { file } = await this.#ready();
    return fileContents(file, this.#holdings.settings, this.#persistence, this.#shelf);
  }

  /** Resolves when whatever is being read now has been read. */
  async settled(): Promise<void> {
    await this.#importing;
    await this.#intake.settled();
  }

  /** Adds the site's sample submissions, marked as such. In an empty workspace their province becomes its own. */
  async loadSample(): Promise<void> {
    await this.#opened();
    if (this.empty && this.province === null) await this.setProvince(SAMPLE_PROVINCE);
    this.#intake.add([{ name: SAMPLE_FILE, file: fetchSample }], true);
    await this.#import();
  }

  /** Sets the province in which unit names are looked up, and reads every submission anew. */
  setProvince(province: string | null): Promise<void> {
    return this.#set({ province });
  }

  /** Sets the year of files that name none themselves, and reads every submission anew. */
  setYear(year: number | null): Promise<void> {
    return this.#set({ year });
  }

  setAutoEnter(autoEnter: boolean): Promise<void> {
    return this.#set({ autoEnter });
  }

  /** The sheets of a submission as they were read. Throws an AppError of the reader or the storage. */
  async sheetsOf(id: number): Promise<readonly ShownSheet[]> {
    await this.#opened();
    return this.#intake.sheetsOf(id);
  }

  /** Forgets everything, for good. */
  async clear(): Promise<void> {
    this.cancel();
    await this.settled();
    await this.#holdings.clear();
    this.#attic.clear();
    this.#intake.dismiss();
    this.#deciding.clear();
  }

  /** Has every question that is on screen asked again. */
  askAgain(): void {
    this.#holdings.askAgain();
  }

  /** Asks the engine, once it holds all of the workspace. Throws an AppError of the engine. */
  async run<Row>(query: Query<Row>): Promise<Row[]> {
    await this.#ready();
    return this.#engine.run(query);
  }

  #opened(): Promise<void> {
    return (this.#starting ??= this.#open());
  }

  /** The first column of an answer, of whole numbers, however many. Throws as `run` does. */
  async numbers(question: Sql): Promise<Int32Array> {
    await this.#ready();
    return this.#engine.numbers(question);
  }

  async #open(): Promise<void> {
    this.#phase = 'starting';
    this.#error = null;
    this.#tabs();
    try {
      await this.#holdings.open();
    } catch (error) {
      this.#starting = null;
      this.#phase = 'failed';
      if (error instanceof AppError) this.#error = error;
      else reportError(error);
      return;
    }
    this.#phase = 'ready';
    void this.#holdings.refresh();
    this.#look();
    if (this.#intake.running) void this.#import();
  }

  /** Throws an AppError where the workspace did not open: then nothing may be written. */
  async #ready(): Promise<LoadedRegistry> {
    if (this.#phase !== 'ready') await this.#opened();
    const { loaded } = this.#holdings;
    if (this.#phase !== 'ready' || !loaded) throw this.error ?? new AppError('storage-failed');
    return loaded;
  }

  async #mend(): Promise<void> {
    try {
      await this.#set({});
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }

  async #set(change: Partial<WorkspaceSettings>): Promise<void> {
    await this.#opened();
    await this.#holdings.set(change);
  }

  #import(): Promise<void> {
    return (this.#importing ??= this.#readAll().finally(() => (this.#importing = null)));
  }

  async #readAll(): Promise<void> {
    await this.#opened();
    try {
      while (this.#phase === 'ready' && this.#intake.running) {
        this.#taking = true;
        await this.#unfinished.look();
        const kept = new Set(await this.#intake.read());
        this.#holdings.publish();
        await this.#deciding.finish(kept);
        if (kept.size > 0) void lasting.ask();
      }
    } catch (error) {
      // What the storage could not do stands in `error`; the batch is finished with the next change.
      if (!(error instanceof AppError)) throw error;
    } finally {
      this.#taking = false;
    }
  }

  /** Takes a second copy of the original bytes, and notes those that are damaged. */
  #look(): void {
    if (this.#phase !== 'ready') return;
    const kept = this.#shelf.kept().map(({ stored }) => stored);
    void this.#attic.look(kept, ({ id, file }) => this.#harm.altered(id, file));
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
