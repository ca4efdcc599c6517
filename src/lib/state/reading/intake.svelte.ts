import type { AppError } from '#lib/domain/app-error.ts';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import type { ShownSheet } from '#lib/domain/shown-sheet.ts';
import { ImportQueue, type GivenFile } from './import-queue.svelte.ts';
import { Importer, type ReadingWorker } from './importer.ts';
import type { Job } from './job.ts';
import { keepRead, type KeepParts } from './keep-read.ts';
import type { Persistence } from '../keeping/persistence.svelte.ts';
import type { ReadingTerms } from './reading-protocol.ts';
import { startReader } from './reader.ts';
import { Readers } from './readers.ts';
import { Rereader, type Progress } from './rereader.svelte.ts';
import type { Shelf } from '../shelf.ts';
import { Showing } from './showing.ts';
import { Turns } from './turns.ts';

export interface IntakeParts extends Pick<KeepParts, 'known' | 'harm'> {
  /** Names the batch in which the files of an import are kept until it is finished. */
  readonly batchName: () => string;
  /** Starts a reader. */
  readonly start?: () => ReadingWorker;
}

/**
 * Whatever reads files: those on their way in, those of the workspace that must be read anew, and those that someone
 * looks at. The first two share their readers and take turns: reading anew comes between keeping two new files.
 */
export class Intake {
  readonly #queue: ImportQueue;
  readonly #rereader: Rereader;
  readonly #showing: Showing;
  readonly #readers: Readers;
  readonly #turns = new Turns();
  #kept: number[] = [];

  constructor(
    persistence: Persistence,
    shelf: Shelf,
    { known, harm, batchName, start = startReader }: IntakeParts,
  ) {
    this.#readers = new Readers(start, () => navigator.hardwareConcurrency);
    this.#queue = new ImportQueue({
      readers: this.#readers,
      known,
      keep: async (read, sample) => {
        const batch = (persistence.mine ??= batchName());
        const kept = await keepRead(read, sample, batch, { persistence, shelf, harm, known });
        if (kept.kind === 'kept') this.#kept.push(kept.id);
        return kept;
      },
    });
    this.#rereader = new Rereader(this.#readers, persistence, shelf);
    // Sheets are looked at while files are being read: that has a reader of its own.
    this.#showing = new Showing(new Importer(start), persistence, shelf);
  }

  /** The files of the last import, finished ones included, until they are dismissed. */
  get jobs(): readonly Job[] {
    return this.#queue.jobs;
  }

  /** New files are waiting or being read. */
  get running(): boolean {
    return this.#queue.running;
  }

  /** How far files of the workspace have been read anew; null while none need it. */
  get rereading(): Progress | null {
    return this.#rereader.progress;
  }

  /** Why a file could not be read anew; its earlier reading stays. */
  get error(): AppError | null {
    return this.#rereader.error;
  }

  configure(registry: RegistryFile, terms: ReadingTerms): void {
    this.#readers.configure(registry, terms);
    this.#showing.configure(registry, terms);
  }

  /** Takes files; `read` reads them. */
  add(files: readonly GivenFile[], sample = false): void {
    this.#queue.add(files, sample);
  }

  cancel(): void {
    this.#queue.cancel();
  }

  retry(name: string): void {
    this.#queue.retry(name);
  }

  dismiss(): void {
    this.#queue.dismiss();
  }

  /** Reads and keeps what was taken; answers the ids of what was kept. */
  async read(): Promise<readonly number[]> {
    while (this.#queue.running) await this.#turns.take(() => this.#queue.step());
    this.#readers.rest();
    const kept = this.#kept;
    this.#kept = [];
    return kept;
  }

  /** Reads anew what would now be read with something else; answers whether there was any. */
  async reread(circumstances: () => string): Promise<boolean> {
    let changed = false;
    await this.#turns.take(async () => {
      changed = await this.#rereader.run(circumstances());
      if (!this.#queue.running) this.#readers.rest();
    });
    return changed;
  }

  /** The sheets of a submission as they were read. Throws an AppError of the reader or the storage. */
  sheetsOf(id: number): Promise<readonly ShownSheet[]> {
    return this.#showing.sheetsOf(id);
  }

  /** Resolves when whatever was asked for until now has been read. */
  settled(): Promise<void> {
    return this.#turns.ended();
  }
}
