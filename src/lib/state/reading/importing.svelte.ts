import { AppError } from '#lib/domain/app-error.ts';
import type { ShownSheet } from '#lib/domain/shown-sheet.ts';
import type { Deciding } from '../deciding.svelte.ts';
import type { Holdings } from '../holdings.svelte.ts';
import type { GivenFile } from './import-queue.svelte.ts';
import type { Intake } from './intake.svelte.ts';
import type { Job } from './job.ts';
import { lasting } from '../keeping/lasting.svelte.ts';
import type { Opening } from '../opening.svelte.ts';
import type { Progress } from './rereader.svelte.ts';
import type { Unfinished } from '../keeping/unfinished.svelte.ts';

export interface ImportingParts {
  readonly opening: Opening;
  readonly intake: Intake;
  readonly unfinished: Unfinished;
  readonly holdings: Holdings;
  readonly deciding: Deciding;
}

/** Files on their way into the workspace, from the moment they are given to the mark of their batch. */
export class Importing {
  #taking = $state(false);
  #running: Promise<void> | null = null;
  readonly #parts: ImportingParts;

  constructor(parts: ImportingParts) {
    this.#parts = parts;
  }

  /** The files of the last import, finished ones included, until they are dismissed. */
  get jobs(): readonly Job[] {
    return this.#parts.intake.jobs;
  }

  /** Until the batch has its mark, none of its files is in the workspace. */
  get taking(): boolean {
    return this.#taking;
  }

  /** Files were read and kept, but their batch could not get its mark: they are not in the workspace yet. */
  get unsaved(): boolean {
    return !this.#taking && this.#parts.holdings.inventory.unsaved.length > 0;
  }

  /** How far files already in the workspace have been read anew; null while none need it. */
  get rereading(): Progress | null {
    return this.#parts.intake.rereading;
  }

  /** Files are being read; leaving the page now would lose what is still waiting. */
  get busy(): boolean {
    return this.#taking || this.#parts.intake.running || this.rereading !== null;
  }

  /** Reads and keeps files, each by itself as soon as it was read. What becomes of them is in `jobs`. */
  add(files: readonly GivenFile[], sample = false): Promise<void> {
    this.#parts.intake.add(files, sample);
    return this.#go();
  }

  /** Calls off what has not been read yet, at once. */
  cancel(): void {
    this.#parts.intake.cancel();
  }

  /** Reads again what failed or was called off under this name. */
  retry(name: string): Promise<void> {
    this.#parts.intake.retry(name);
    return this.#go();
  }

  /** Tries again to give the batch its mark (`unsaved`). Where that fails once more, the workspace's error says why. */
  finish(): Promise<void> {
    return this.#go();
  }

  /** Puts the list of finished jobs away. */
  dismiss(): void {
    this.#parts.intake.dismiss();
  }

  /** Goes on with files that were given before the workspace could open. */
  resume(): void {
    if (this.#parts.intake.running) void this.#go();
  }

  /** Resolves when whatever is being read now has been read. */
  async settled(): Promise<void> {
    await this.#running;
    await this.#parts.intake.settled();
  }

  /** The sheets of a submission as they were read. Throws an AppError of the reader or the storage. */
  async sheetsOf(id: number): Promise<readonly ShownSheet[]> {
    await this.#parts.opening.start();
    return this.#parts.intake.sheetsOf(id);
  }

  #go(): Promise<void> {
    return (this.#running ??= this.#readAll().finally(() => (this.#running = null)));
  }

  async #readAll(): Promise<void> {
    const { opening, intake, unfinished, holdings, deciding } = this.#parts;
    await opening.start();
    if (opening.phase !== 'ready') return;
    try {
      do {
        this.#taking = true;
        await unfinished.look();
        const kept = new Set(await intake.read());
        await holdings.show();
        await deciding.finish(kept);
        if (kept.size > 0) void lasting.ask();
      } while (intake.running);
    } catch (error) {
      // What the storage could not do stands in the workspace's error; the batch is finished with the next change.
      if (!(error instanceof AppError)) throw error;
    } finally {
      this.#taking = false;
    }
  }
}
