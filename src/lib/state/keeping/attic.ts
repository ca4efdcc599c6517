import { AppError } from '#lib/domain/app-error.ts';
import { rested } from '#lib/domain/pace.ts';
import type { StoredSubmission } from '#lib/vault/vault.ts';
import type { Persistence } from './persistence.svelte.ts';

/** So many bytes of originals are kept beside the vault, the newest first. */
const MOST_BYTES = 128 * 1024 * 1024;

/**
 * A second copy of the original bytes, for as long as the tab lives: with it all can be written back when the browser's
 * data was cleared under us. Taking it is also the look by which altered bytes are found.
 */
export class Attic {
  readonly #copies = new Map<number, Blob>();
  #bytes = 0;
  /** What was said last to be in the workspace. */
  #wanted: ReadonlySet<number> = new Set();
  #last: Promise<void> = Promise.resolve();
  readonly #persistence: Pick<Persistence, 'read' | 'loss'>;

  constructor(persistence: Pick<Persistence, 'read' | 'loss'>) {
    this.#persistence = persistence;
  }

  /** The bytes of a submission as they were when they were last seen; null where no copy was taken. */
  async original(id: number): Promise<Uint8Array | null> {
    const copy = this.#copies.get(id);
    return copy ? new Uint8Array(await copy.arrayBuffer()) : null;
  }

  /** Takes copies of what has none yet, little by little. `onaltered` is told of bytes that are not those received. */
  look(
    submissions: readonly StoredSubmission[],
    onaltered: (submission: StoredSubmission) => void,
  ): Promise<void> {
    const wanted = new Set(submissions.map(({ id }) => id));
    this.#wanted = wanted;
    this.#forgetAllBut(wanted);
    // The look before this one ends with the file that it reads: to begin beside it would be to read that one twice.
    const look = this.#last.then(async () => {
      for (const submission of [...submissions].reverse()) {
        if (this.#copies.has(submission.id) || this.#bytes + submission.size > MOST_BYTES) continue;
        await quiet();
        if (wanted !== this.#wanted || this.#persistence.loss) return;
        const altered = await this.#take(submission);
        if (altered) onaltered(submission);
      }
    });
    this.#last = look.catch(() => {});
    return look;
  }

  clear(): void {
    this.#wanted = new Set();
    this.#copies.clear();
    this.#bytes = 0;
  }

  async #take({ id }: StoredSubmission): Promise<boolean> {
    try {
      const bytes = await this.#persistence.read((vault) => vault.original(id));
      // To hand the browser many bytes takes it long.
      await rested();
      if (!this.#wanted.has(id)) return false;
      this.#copies.set(id, new Blob([bytes as Uint8Array<ArrayBuffer>]));
      this.#bytes += bytes.length;
      return false;
    } catch (error) {
      // What the storage cannot do at all is told where something must be done with it.
      if (error instanceof AppError) return error.code === 'original-damaged';
      throw error;
    }
  }

  #forgetAllBut(ids: ReadonlySet<number>): void {
    for (const [id, copy] of this.#copies) {
      if (ids.has(id)) continue;
      this.#copies.delete(id);
      this.#bytes -= copy.size;
    }
  }
}

/** Resolves when the page has nothing better to do. */
function quiet(): Promise<unknown> {
  if (typeof requestIdleCallback === 'undefined') return new Promise((resolve) => setTimeout(resolve, 20));
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: 200 }));
}
