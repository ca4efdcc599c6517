import { AppError } from '#lib/domain/app-error.ts';
import { eachAtOnce } from './each-at-once.ts';
import type { Persistence } from '../keeping/persistence.svelte.ts';
import type { ReadFile } from './import-queue.svelte.ts';
import type { Readers } from './readers.ts';
import type { Shelf } from '../shelf.ts';

/** How much of something is done. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** So many readings are saved in one change: what was read anew when the tab dies need not be read again. */
const SAVED_AT_ONCE = 100;

/** Reads submissions of the workspace anew from their original bytes, when what they are read with has changed. */
export class Rereader {
  #progress = $state.raw<Progress | null>(null);
  #error = $state.raw<AppError | null>(null);
  readonly #readers: Readers;
  readonly #persistence: Persistence;
  readonly #shelf: Shelf;

  constructor(readers: Readers, persistence: Persistence, shelf: Shelf) {
    this.#readers = readers;
    this.#persistence = persistence;
    this.#shelf = shelf;
  }

  /** Null while nothing is being read anew. */
  get progress(): Progress | null {
    return this.#progress;
  }

  /** Why a file could not be read anew; its earlier reading stays. */
  get error(): AppError | null {
    return this.#error;
  }

  /** Reads anew what would now be read with something else; answers whether there was any. */
  async run(circumstances: string): Promise<boolean> {
    this.#error = null;
    const stale = this.#shelf.stale(circumstances);
    if (stale.length === 0) return false;
    const total = stale.length;
    let done = 0;
    let answers = new Map<number, ReadFile>();
    const save = () => {
      const read = answers;
      answers = new Map();
      return this.#save(read);
    };
    this.#progress = { done, total };
    try {
      await eachAtOnce(stale, this.#readers.atOnce(total), async ({ id, file }) => {
        const answer = await this.#read(id, file);
        if (answer) answers.set(id, answer);
        this.#progress = { done: (done += 1), total };
        if (answers.size >= SAVED_AT_ONCE) await save();
      });
      await save();
    } finally {
      this.#progress = null;
    }
    return true;
  }

  async #read(id: number, name: string): Promise<ReadFile | null> {
    try {
      const original = await this.#persistence.read((vault) => vault.original(id));
      const content = new Blob([original as Uint8Array<ArrayBuffer>]);
      const answer = await this.#readers.read({ name, content, known: [] });
      return answer.kind === 'read' ? answer : null;
    } catch (error) {
      this.#note(error);
      return null;
    }
  }

  /** A reading can always be made again from the bytes: where it cannot be saved, it still counts in this tab. */
  async #save(answers: ReadonlyMap<number, ReadFile>): Promise<void> {
    const readings = new Map([...answers].map(([id, { reading }]) => [id, reading]));
    const packed = new Map([...answers.values()].map(({ reading, packed: entry }) => [reading, entry]));
    for (const [id, reading] of readings) this.#shelf.reread(id, reading);
    try {
      await this.#persistence.write(
        () => (readings.size > 0 ? { readings, packed } : null),
        () => {},
      );
    } catch (error) {
      this.#note(error);
    }
  }

  #note(error: unknown): void {
    if (!(error instanceof AppError)) throw error;
    this.#error = error;
  }
}
