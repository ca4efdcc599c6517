import { rested } from '#lib/domain/pace.ts';
import type { Question } from '#lib/domain/question.ts';
import {
  NO_SETTINGS,
  type VaultChange,
  type VaultContents,
  type StoredSubmission,
  type WorkspaceSettings,
} from '#lib/vault/vault.ts';
import type { Attic } from './keeping/attic.ts';
import { circumstances, readingTerms } from './circumstances.ts';
import type { Engine } from './engine.ts';
import { exchange } from './keeping/exchange.ts';
import type { Harm } from './keeping/harm.svelte.ts';
import type { Intake } from './reading/intake.svelte.ts';
import { Log } from '#lib/domain/log.ts';
import { QuestionsAhead } from './questions-ahead.ts';
import type { Recollection } from './recollection/recollection.svelte.ts';
import type { Persistence } from './keeping/persistence.svelte.ts';
import { loadRegistry, type LoadedRegistry } from './registry.ts';
import { RegistryInUse } from './registry-in-use.ts';
import { saveBack } from './keeping/save-back.ts';
import type { Shelf } from './shelf.ts';
import type { Submission } from './submission.ts';
import type { Unfinished } from './keeping/unfinished.svelte.ts';

export interface HoldingsParts {
  readonly persistence: Persistence;
  readonly shelf: Shelf;
  readonly intake: Intake;
  readonly engine: Engine;
  readonly harm: Harm;
  readonly unfinished: Unfinished;
  readonly recollection: Pick<Recollection, 'look' | 'begin' | 'opened' | 'drop' | 'forget'>;
  /** Fetches the site's registry of units. */
  readonly fetchRegistry?: () => Promise<LoadedRegistry>;
  /** Told whenever what is shown has changed. */
  readonly onpublished: () => void;
}

/** What is in the workspace, as the tab shows it: worked out anew from the shelf whenever something has changed. */
export class Holdings {
  #loaded = $state.raw<LoadedRegistry | null>(null);
  #registries: RegistryInUse | null = null;
  #settings = $state.raw<WorkspaceSettings>(NO_SETTINGS);
  #log = $state.raw(new Log([]));
  #submissions = $state.raw<readonly Submission[]>([]);
  #counting = $state.raw<readonly Submission[]>([]);
  #removed = $state.raw<readonly StoredSubmission[]>([]);
  #unsaved = $state.raw<readonly number[]>([]);
  #revision = $state(0);
  /** The revision of the vault that is shown. */
  #shown: number | null = null;
  #refreshed: Promise<void> = Promise.resolve();
  readonly #parts: HoldingsParts;
  readonly #questions = new QuestionsAhead();

  readonly questions = $derived<readonly Question[]>(this.#ask());

  constructor(parts: HoldingsParts) {
    this.#parts = parts;
    parts.persistence.follow = (contents) => this.#follow(contents);
  }

  get loaded(): LoadedRegistry | null {
    return this.#loaded;
  }

  /** The registry that the site ships, whichever is in use. */
  get siteRegistry(): LoadedRegistry | null {
    return this.#registries?.site ?? null;
  }

  get settings(): WorkspaceSettings {
    return this.#settings;
  }

  get log(): Log {
    return this.#log;
  }

  /** All, each reconciled with all the others. */
  get submissions(): readonly Submission[] {
    return this.#submissions;
  }

  /** Those that do not wait, reconciled with each other alone. */
  get counting(): readonly Submission[] {
    return this.#counting;
  }

  /** Those that were taken out and can be brought back. */
  get removed(): readonly StoredSubmission[] {
    return this.#removed;
  }

  /** Ids of files of an import that were read and kept, but are not in the workspace before it is finished. */
  get unsaved(): readonly number[] {
    return this.#unsaved;
  }

  /** Grows whenever questions to the engine may have another answer than before. */
  get revision(): number {
    return this.#revision;
  }

  /** The revision of the vault that is shown; null while it is being changed, or where what is shown is not all kept. */
  get shown(): number | null {
    return this.#shown === this.#parts.persistence.revision ? this.#shown : null;
  }

  /** Has whoever shows answers ask for them again. */
  askAgain(): void {
    this.#revision += 1;
  }

  /** Takes in what is stored. Throws an AppError of the registry or the storage. */
  async open(): Promise<void> {
    const { persistence, shelf, engine, harm, unfinished, recollection } = this.#parts;
    recollection.look();
    const fetched = (this.#parts.fetchRegistry ?? loadRegistry)();
    const opened = persistence.open(
      () => engine.prepare(),
      (vault) => recollection.begin(vault, fetched),
    );
    const [site, contents] = await Promise.all([fetched, opened]);
    recollection.opened(contents.revision);
    this.#registries = new RegistryInUse(site);
    this.#settings = contents.settings;
    shelf.clear();
    shelf.take(contents);
    const { log } = shelf;
    shelf.dropForeign(circumstances(this.#registries.by(log), this.#settings, log.dictionary));
    harm.clear();
    harm.found(contents.damaged);
    await unfinished.found(contents.unfinished);
    await this.#prepare();
    this.#publish();
  }

  /**
   * Makes a change, and begins to read anew what it touches; answers the change that takes this one back. What was kept
   * of an import that still goes on is in the workspace with it: what a person did may be about it.
   */
  async make(change: VaultChange): Promise<VaultChange> {
    const { persistence, shelf } = this.#parts;
    let settings = this.#settings;
    const made = await exchange(
      () => {
        settings = this.#settings;
        return this.#withImport(change);
      },
      persistence,
      shelf,
    );
    if (change.settings) this.#settings = { ...this.#settings, ...change.settings };
    await this.show();
    this.#refreshed = this.refresh();
    const back = made?.back ?? {};
    return change.settings ? { ...back, settings } : back;
  }

  /** Reads everything anew from the vault. */
  async reload(): Promise<void> {
    await this.#parts.persistence.reload();
    await this.show();
  }

  /** Resolves when all that changes touch, those made meanwhile too, has been read anew, and is shown. */
  async settled(): Promise<void> {
    for (let last = null; last !== this.#refreshed;) await (last = this.#refreshed);
  }

  /** Takes other settings, and reads anew what they touch. */
  async set(patch: Partial<WorkspaceSettings>): Promise<void> {
    const { persistence, shelf } = this.#parts;
    await persistence.write(
      () => ({ settings: patch }),
      ({ decided }) => shelf.decide(decided),
    );
    this.#log = shelf.log;
    this.#settings = { ...this.#settings, ...patch };
    this.#configure();
    await this.refresh();
  }

  /** Forgets everything, in the vault too. */
  async clear(): Promise<void> {
    const { persistence, shelf, harm, unfinished, recollection } = this.#parts;
    await persistence.clear(() => {
      shelf.clear();
      harm.clear();
      unfinished.clear();
      this.#settings = NO_SETTINGS;
      this.publish();
    });
    await recollection.forget();
  }

  /**
   * Writes what the tab still shows into a vault that was cleared under it. What another tab has written back by then
   * stays, and is not written twice. Where it fails, the tab shows what it did.
   */
  async saveBack(originals: Pick<Attic, 'original'>): Promise<void> {
    try {
      await saveBack(this.#parts, this.#settings, originals);
    } finally {
      this.publish();
    }
  }

  /** The same as `publish`, with pauses: of many figures it takes long to work out what they say together. */
  async show(): Promise<void> {
    await this.#prepare();
    // What is asked about it has a task of its own, and so has what is drawn of it.
    await rested();
    this.#askAhead();
    await rested();
    this.publish();
  }

  /** Shows what is on the shelf, and lets the readers and the engine take it in. */
  publish(): void {
    this.#parts.recollection.drop();
    this.#publish();
  }

  async #prepare(): Promise<void> {
    const { shelf } = this.#parts;
    await shelf.prepare(this.#registries?.by(shelf.log).registry ?? null);
  }

  #publish(): void {
    const { shelf, engine, persistence } = this.#parts;
    this.#shown = persistence.revision;
    this.#log = shelf.log;
    this.#loaded = this.#registries?.by(shelf.log) ?? null;
    const registry = this.#loaded?.registry ?? null;
    this.#submissions = shelf.submissions(registry);
    this.#removed = shelf.removed();
    this.#counting = shelf.counting(this.#submissions, registry);
    this.#unsaved = shelf.open();
    this.#revision += 1;
    this.#configure();
    this.#parts.onpublished();
    if (registry) engine.fill({ registry, submissions: this.#counting });
  }

  /** Reads anew what would now be read with something else than it was. */
  async refresh(): Promise<void> {
    const { shelf, intake } = this.#parts;
    const registries = this.#registries;
    if (!registries) return;
    const now = () => circumstances(registries.by(shelf.log), this.#settings, shelf.log.dictionary);
    if (await intake.reread(now)) await this.show();
  }

  #withImport(change: VaultChange): VaultChange {
    const { persistence, shelf } = this.#parts;
    const { mine } = persistence;
    // What a recovery point held is told by itself; the import goes on from there.
    const alone = mine === null || shelf.open().length === 0 || change.goBack !== undefined;
    return alone ? change : { finish: mine, ...change };
  }

  /** Takes in what another tab has changed. */
  #follow({ settings, damaged, unfinished, ...contents }: VaultContents): void {
    const { persistence, shelf, harm, unfinished: known } = this.#parts;
    harm.found(damaged);
    void known.found(unfinished);
    const changed = shelf.take(contents);
    const isSet = JSON.stringify(settings) !== JSON.stringify(this.#settings);
    this.#settings = settings;
    if (changed === null) void persistence.reload();
    if (changed !== true && !isSet) return;
    this.publish();
    this.#refreshed = this.refresh();
  }

  #configure(): void {
    const { intake, shelf } = this.#parts;
    if (this.#loaded)
      intake.configure(this.#loaded.file, readingTerms(this.#loaded, this.#settings, shelf.log));
  }

  #ask(): readonly Question[] {
    if (!this.#loaded) return [];
    return this.#questionsAbout(this.#submissions, this.#loaded, this.#log);
  }

  /** Works out what is asked about what will be shown. */
  #askAhead(): void {
    const { shelf } = this.#parts;
    const loaded = this.#registries?.by(shelf.log);
    if (loaded) this.#questionsAbout(shelf.submissions(loaded.registry), loaded, shelf.log);
  }

  #questionsAbout(
    submissions: readonly Submission[],
    { registry }: LoadedRegistry,
    { condoned }: Log,
  ): readonly Question[] {
    const { province } = this.#settings;
    return this.#questions.of(submissions, { registry, province, condoned });
  }
}
