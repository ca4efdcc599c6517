import { createContext } from 'svelte';
import { AppError } from '#lib/domain/app-error.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { ShownSheet } from '#lib/domain/shown-sheet.ts';
import type { Query } from '#lib/store/query.ts';
import { NO_SETTINGS, type Settings, type StoredSubmission, type VaultChange } from '#lib/vault/vault.ts';
import { circumstances } from './circumstances.ts';
import { fileContents, type FileContents } from './contents.ts';
import { Engine } from './engine.ts';
import { exchange } from './exchange.ts';
import { ImportQueue, type GivenFile } from './import-queue.svelte.ts';
import { Importer } from './importer.ts';
import type { Job } from './job.ts';
import { Persistence, type SaveState } from './persistence.svelte.ts';
import { startReader } from './reader.ts';
import { loadRegistry, type LoadedRegistry } from './registry.ts';
import { keepRead } from './keep-read.ts';
import { Rereader, type Progress } from './rereader.svelte.ts';
import { fetchSample, SAMPLE_FILE, SAMPLE_PROVINCE } from './sample.ts';
import { Shelf } from './shelf.ts';
import { Showing } from './showing.ts';
import type { Submission } from './submission.ts';
import { Turns } from './turns.ts';

export type Phase = 'starting' | 'ready' | 'failed';

/**
 * The workspace (bộ dữ liệu) of this tab: what is in it, what is on its way in, whether it is saved, and
 * the engine that answers questions about it. The root layout makes one, puts it into context
 * (`setWorkspace`) and calls `start` in the browser; everything else takes it with `getWorkspace()`.
 */
export class Workspace {
  #phase = $state<Phase>('starting');
  #error = $state.raw<AppError | null>(null);
  #loaded = $state.raw<LoadedRegistry | null>(null);
  #revision = $state(0);
  #submissions = $state.raw<readonly Submission[]>([]);
  #settings = $state.raw<Settings>(NO_SETTINGS);

  readonly #importer = new Importer(startReader);
  readonly #engine = new Engine();
  readonly #persistence = new Persistence();
  readonly #shelf = new Shelf();
  /** Sheets are looked at while files are being read: that has a reader of its own. */
  readonly #showing = new Showing(new Importer(startReader), this.#persistence, this.#shelf);
  readonly #queue = new ImportQueue({
    importer: this.#importer,
    known: () => this.#shelf.known(),
    keep: (read, sample) => keepRead(read, sample, this.#persistence, this.#shelf),
  });
  readonly #rereader = new Rereader(this.#importer, this.#persistence, this.#shelf);
  #starting: Promise<void> | null = null;
  /** Whatever reads files takes its turn here: there is one reader. */
  readonly #turns = new Turns();
  #undo: VaultChange | null = null;

  readonly empty = $derived(this.#submissions.length === 0);
  readonly hasSample = $derived(this.#submissions.some(({ sample }) => sample));
  /** Files are being read; leaving the page now would lose what is still waiting. */
  readonly busy = $derived(this.#queue.running || this.#rereader.progress !== null);

  get phase(): Phase {
    return this.#phase;
  }

  /** Why the workspace did not open, or why what is in it is not being kept. */
  get error(): AppError | null {
    return this.#error ?? this.#persistence.error ?? this.#rereader.error;
  }

  get registry(): Registry | null {
    return this.#loaded?.registry ?? null;
  }

  /** Grows whenever questions may have another answer than before. */
  get revision(): number {
    return this.#revision;
  }

  /** In the order in which they were received; each reconciled with all the others. */
  get submissions(): readonly Submission[] {
    return this.#submissions;
  }

  /** The files of the last import, finished ones included, until they are dismissed. */
  get jobs(): readonly Job[] {
    return this.#queue.jobs;
  }

  get save(): SaveState {
    const { state, at } = this.#persistence.save;
    if (state === 'saved' && this.busy) return { state: 'saving', at };
    const lost = this.jobs.some(({ error }) => error?.code.startsWith('storage-'));
    return { state: state === 'saved' && lost ? 'failed' : state, at };
  }

  get province(): string | null {
    return this.#settings.province;
  }

  get year(): number | null {
    return this.#settings.year;
  }

  /** How far files already in the workspace have been read anew; null while none need it. */
  get rereading(): Progress | null {
    return this.#rereader.progress;
  }

  /**
   * Opens what is stored; all callers share the one start. It does not reject: `phase` and `error` say
   * what became of it. After a failure it tries again, and where something could not be saved or read anew,
   * that.
   */
  start(): Promise<void> {
    if (this.#phase === 'ready' && this.error) return this.#mend();
    return (this.#starting ??= this.#open());
  }

  /** Reads and keeps files, each by itself as soon as it was read. What becomes of them is in `jobs`. */
  addFiles(files: readonly GivenFile[]): void {
    this.#queue.add(files);
    void this.#import();
  }

  /** Calls off what has not been read yet, at once. */
  cancel(): void {
    this.#queue.cancel();
  }

  /** Reads again what failed or was called off under this name. */
  retry(name: string): void {
    this.#queue.retry(name);
    void this.#import();
  }

  /** Puts the list of finished jobs away. */
  dismissJobs(): void {
    this.#queue.dismiss();
  }

  /** Takes submissions out; `undo` brings them back until the next removal or start. */
  remove(ids: readonly number[]): Promise<void> {
    return this.exchange({ remove: ids });
  }

  /** Makes several changes as one, or none of them; `undo` takes all of them back. */
  async exchange(change: VaultChange): Promise<void> {
    this.#undo = await this.#make(change);
  }

  /** Takes the last exchange or removal back. */
  async undo(): Promise<void> {
    const back = this.#undo;
    this.#undo = null;
    if (back) await this.#make(back);
  }

  /** The submissions as they are kept, in the order in which they were received. */
  stored(): readonly StoredSubmission[] {
    return this.#shelf.kept().map(({ stored }) => stored);
  }

  /** All that a workspace file is made of. Throws an AppError where the workspace did not open. */
  async contents(): Promise<FileContents> {
    const { file } = await this.#ready();
    return fileContents(file, this.#settings, this.#persistence, this.#shelf);
  }

  /** Resolves when whatever is being read now has been read. */
  settled(): Promise<void> {
    return this.#turns.ended();
  }

  /** Adds the site's sample submissions, marked as such. In an empty workspace their province becomes its own. */
  async loadSample(): Promise<void> {
    await this.start();
    if (this.empty && this.province === null) await this.setProvince(SAMPLE_PROVINCE);
    this.#queue.add([{ name: SAMPLE_FILE, file: fetchSample }], true);
    await this.#import();
  }

  /** Sets the province in which unit names are looked up, and reads every submission anew. */
  setProvince(province: string | null): Promise<void> {
    return this.#set({ ...this.#settings, province });
  }

  /** Sets the year of files that name none themselves, and reads every submission anew. */
  setYear(year: number | null): Promise<void> {
    return this.#set({ ...this.#settings, year });
  }

  /** The sheets of a submission as they were read. Throws an AppError of the reader or the storage. */
  async sheetsOf(id: number): Promise<readonly ShownSheet[]> {
    await this.start();
    return this.#showing.sheetsOf(id);
  }

  /** Forgets everything, for good. */
  async clear(): Promise<void> {
    this.cancel();
    await this.#turns.ended();
    await this.#persistence.write((vault) => vault.clear());
    this.#queue.dismiss();
    this.#shelf.clear();
    this.#undo = null;
    this.#settings = NO_SETTINGS;
    this.#configure();
    this.#publish();
  }

  /** Asks the engine, once it holds all of the workspace. Throws an AppError of the engine. */
  async run<Row>(query: Query<Row>): Promise<Row[]> {
    await this.#ready();
    return this.#engine.run(query);
  }

  async #open(): Promise<void> {
    this.#phase = 'starting';
    this.#error = null;
    try {
      const [loaded, contents] = await Promise.all([loadRegistry(), this.#persistence.open()]);
      this.#loaded = loaded;
      this.#settings = contents.settings;
      const decisions = await this.#persistence.read((vault) => vault.decisions());
      this.#shelf.clear();
      this.#shelf.decided(decisions);
      for (const { submission, reading } of contents.submissions) this.#shelf.put(submission, reading);
    } catch (error) {
      this.#starting = null;
      this.#phase = 'failed';
      if (error instanceof AppError) this.#error = error;
      else reportError(error);
      return;
    }
    this.#configure();
    this.#publish();
    this.#phase = 'ready';
    void this.#refresh();
    if (this.#queue.running) void this.#import();
  }

  /** Throws an AppError where the workspace did not open: then nothing may be written. */
  async #ready(): Promise<LoadedRegistry> {
    if (this.#phase !== 'ready') await this.start();
    if (this.#phase !== 'ready' || !this.#loaded) throw this.error ?? new AppError('storage-failed');
    return this.#loaded;
  }

  /** Answers the change that takes this one back. */
  async #make(change: VaultChange): Promise<VaultChange> {
    await this.#ready();
    const settings = this.#settings;
    const back = await exchange(change, this.#persistence, this.#shelf);
    if (change.settings) this.#settings = change.settings;
    this.#configure();
    this.#publish();
    void this.#refresh();
    return change.settings ? { ...back, settings } : back;
  }

  async #mend(): Promise<void> {
    try {
      await this.#persistence.write((vault) => vault.saveSettings(this.#settings));
      await this.#refresh();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }

  #configure(): void {
    if (!this.#loaded) return;
    const madeWith = circumstances(this.#loaded, this.#settings);
    const context = { registry: this.#loaded.file, ...this.#settings, madeWith };
    this.#importer.configure(context);
    this.#showing.configure(context);
  }

  /** Shows what is on the shelf, and lets the engine take it in. */
  #publish(): void {
    this.#submissions = this.#shelf.submissions(this.registry);
    this.#revision += 1;
    const { registry, submissions } = this;
    if (registry) this.#engine.fill({ registry, submissions });
  }

  async #set(settings: Settings): Promise<void> {
    await this.start();
    await this.#persistence.write((vault) => vault.saveSettings(settings));
    this.#settings = settings;
    this.#configure();
    await this.#refresh();
  }

  #import(): Promise<void> {
    return this.#turns.take(async () => {
      if (this.#phase !== 'ready') await this.start();
      if (this.#phase !== 'ready') return;
      await this.#queue.work();
      this.#publish();
    });
  }

  #refresh(): Promise<void> {
    return this.#turns.take(async () => {
      if (!this.#loaded) return;
      const changed = await this.#rereader.run(circumstances(this.#loaded, this.#settings));
      if (changed) this.#publish();
    });
  }
}

export const [getWorkspace, setWorkspace] = createContext<Workspace>();
