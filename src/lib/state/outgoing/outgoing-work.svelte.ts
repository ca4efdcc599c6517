import { AppError } from '#lib/domain/app-error.ts';
import type { OutgoingFile, OutgoingOptions } from './outgoing.ts';
import type { Progress } from '../reading/rereader.svelte.ts';

/** One making of files at a time: how far it is, and how it is called off. */
export class OutgoingWork {
  #progress = $state.raw<Progress | null>(null);
  #controller: AbortController | null = null;

  /** Null while nothing is being made. */
  get progress(): Progress | null {
    return this.#progress;
  }

  /** The file that was made; null where the user called it off. Throws what the work throws. */
  async run(work: (options: OutgoingOptions) => Promise<OutgoingFile>): Promise<OutgoingFile | null> {
    this.cancel();
    const controller = new AbortController();
    this.#controller = controller;
    try {
      return await work({
        signal: controller.signal,
        onprogress: (progress) => (this.#progress = progress),
      });
    } catch (error) {
      if (error instanceof AppError && error.code === 'cancelled') return null;
      throw error;
    } finally {
      if (this.#controller === controller) {
        this.#controller = null;
        this.#progress = null;
      }
    }
  }

  cancel(): void {
    this.#controller?.abort();
  }
}
