import type { Question } from '#lib/domain/question.ts';
import { questionsOf } from '#lib/interpret/questions/questions-of.ts';
import { NO_SETTINGS, type VaultChange, type WorkspaceSettings } from '#lib/vault/vault.ts';
import { circumstances } from './circumstances.ts';
import type { Engine } from './engine.ts';
import { exchange } from './exchange.ts';
import type { Intake } from './intake.svelte.ts';
import { Log } from '#lib/domain/log.ts';
import type { Persistence } from './persistence.svelte.ts';
import { loadRegistry, type LoadedRegistry } from './registry.ts';
import type { Shelf } from './shelf.ts';
import type { Submission } from './submission.ts';

export interface HoldingsParts {
  readonly persistence: Persistence;
  readonly shelf: Shelf;
  readonly intake: Intake;
  readonly engine: Engine;
}

/** What is in the workspace, as the tab shows it: worked out anew from the shelf whenever something has changed. */
export class Holdings {
  #loaded = $state.raw<LoadedRegistry | null>(null);
  #settings = $state.raw<WorkspaceSettings>(NO_SETTINGS);
  #log = $state.raw(new Log([]));
  #submissions = $state.raw<readonly Submission[]>([]);
  #counting = $state.raw<readonly Submission[]>([]);
  #revision = $state(0);
  #refreshed: Promise<void> = Promise.resolve();
  readonly #parts: HoldingsParts;

  readonly questions = $derived<readonly Question[]>(this.#ask());

  constructor(parts: HoldingsParts) {
    this.#parts = parts;
  }

  get loaded(): LoadedRegistry | null {
    return this.#loaded;
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

  /** Grows whenever questions to the engine may have another answer than before. */
  get revision(): number {
    return this.#revision;
  }

  /** Takes in what is stored. Throws an AppError of the registry or the storage. */
  async open(): Promise<void> {
    const { persistence, shelf } = this.#parts;
    const [loaded, contents] = await Promise.all([loadRegistry(), persistence.open()]);
    const decisions = await persistence.read((vault) => vault.decisions());
    this.#loaded = loaded;
    this.#settings = contents.settings;
    shelf.clear();
    shelf.decided(decisions);
    for (const { submission, reading } of contents.submissions) shelf.put(submission, reading);
    this.publish();
  }

  /** Makes a change, and begins to read anew what it touches; answers the change that takes this one back. */
  async make(change: VaultChange): Promise<VaultChange> {
    const { persistence, shelf } = this.#parts;
    const settings = this.#settings;
    const { back } = await exchange(change, persistence, shelf);
    if (change.settings) this.#settings = change.settings;
    this.publish();
    this.#refreshed = this.refresh();
    return change.settings ? { ...back, settings } : back;
  }

  /** Resolves when all that the last change touches has been read anew, and is shown. */
  settled(): Promise<void> {
    return this.#refreshed;
  }

  /** Takes other settings, and reads anew what they touch. */
  async set(settings: WorkspaceSettings): Promise<void> {
    const { persistence, shelf } = this.#parts;
    const { decided } = await persistence.write((vault) => vault.change({ settings }));
    shelf.decide(decided);
    this.#log = shelf.log;
    this.#settings = settings;
    this.#configure();
    await this.refresh();
  }

  /** Forgets everything, in the vault too. */
  async clear(): Promise<void> {
    const { persistence, shelf } = this.#parts;
    await persistence.write((vault) => vault.clear());
    shelf.clear();
    this.#settings = NO_SETTINGS;
    this.publish();
  }

  /** Shows what is on the shelf, and lets the readers and the engine take it in. */
  publish(): void {
    const { shelf, engine } = this.#parts;
    const registry = this.#loaded?.registry ?? null;
    this.#log = shelf.log;
    this.#submissions = shelf.submissions(registry);
    this.#counting = shelf.counting(this.#submissions, registry);
    this.#revision += 1;
    this.#configure();
    if (registry) engine.fill({ registry, submissions: this.#counting });
  }

  /** Reads anew what would now be read with something else than it was. */
  async refresh(): Promise<void> {
    const { shelf, intake } = this.#parts;
    const loaded = this.#loaded;
    if (!loaded) return;
    const now = () => circumstances(loaded, this.#settings, shelf.log.dictionary);
    if (await intake.reread(now)) this.publish();
  }

  #configure(): void {
    if (!this.#loaded) return;
    const { province, year } = this.#settings;
    const { dictionary, answers } = this.#parts.shelf.log;
    this.#parts.intake.configure(this.#loaded.file, {
      ...{ province, year, dictionary, answers },
      circumstances: circumstances(this.#loaded, this.#settings, dictionary),
    });
  }

  #ask(): readonly Question[] {
    if (!this.#loaded) return [];
    const { registry } = this.#loaded;
    const { province } = this.#settings;
    return questionsOf(this.#submissions, { registry, province, condoned: this.#log.condoned });
  }
}
