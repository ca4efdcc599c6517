import { Log } from '#lib/domain/log.ts';
import type { Question } from '#lib/domain/question.ts';
import { NO_SETTINGS, type StoredSubmission, type WorkspaceSettings } from '#lib/vault/vault.ts';
import { QuestionsAhead } from './questions-ahead.ts';
import type { LoadedRegistry } from './registry.ts';
import type { Shelf } from './shelf.ts';
import type { Submission } from './submission.ts';

/** What is in the workspace, as pages show it: as of the last time that it was taken from the shelf. */
export class Inventory {
  settings = $state.raw<WorkspaceSettings>(NO_SETTINGS);
  /** Everything that was decided. */
  log = $state.raw(new Log([]));
  #loaded = $state.raw<LoadedRegistry | null>(null);
  #submissions = $state.raw<readonly Submission[]>([]);
  #counting = $state.raw<readonly Submission[]>([]);
  #removed = $state.raw<readonly StoredSubmission[]>([]);
  #unsaved = $state.raw<readonly number[]>([]);
  #revision = $state(0);
  readonly #questions = new QuestionsAhead();

  /** What a person is asked about the submissions, in the order of asking. */
  readonly questions = $derived<readonly Question[]>(
    this.#loaded ? this.#questionsAbout(this.#submissions, this.#loaded, this.log) : [],
  );

  /** The registry of units in use; null before it is there. */
  get loaded(): LoadedRegistry | null {
    return this.#loaded;
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

  /** Has whoever shows answers ask for them again. */
  askAgain(): void {
    this.#revision += 1;
  }

  /** Takes what is on the shelf now, with the units of a registry. */
  take(shelf: Shelf, loaded: LoadedRegistry | null): void {
    const registry = loaded?.registry ?? null;
    this.log = shelf.log;
    this.#loaded = loaded;
    this.#submissions = shelf.submissions(registry);
    this.#removed = shelf.removed();
    this.#counting = shelf.counting(this.#submissions, registry);
    this.#unsaved = shelf.open();
    this.askAgain();
  }

  /** Works out what will be asked about what is on the shelf, before it is taken. */
  askAhead(shelf: Shelf, loaded: LoadedRegistry): void {
    this.#questionsAbout(shelf.submissions(loaded.registry), loaded, shelf.log);
  }

  #questionsAbout(
    submissions: readonly Submission[],
    { registry }: LoadedRegistry,
    { condoned }: Log,
  ): readonly Question[] {
    const { province } = this.settings;
    return this.#questions.of(submissions, { registry, province, condoned });
  }
}
