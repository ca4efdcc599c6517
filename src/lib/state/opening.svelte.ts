import { AppError } from '#lib/domain/app-error.ts';

export type Phase = 'starting' | 'ready' | 'failed';

/** How the workspace opens: once for all who ask, and again for whoever asks after it failed. */
export class Opening {
  #phase = $state<Phase>('starting');
  #error = $state.raw<AppError | null>(null);
  #opened: Promise<void> | null = null;
  readonly #open: () => Promise<void>;
  readonly #onopened: () => void;

  /** `open` throws an AppError where it cannot. */
  constructor(open: () => Promise<void>, onopened: () => void) {
    this.#open = open;
    this.#onopened = onopened;
  }

  get phase(): Phase {
    return this.#phase;
  }

  /** Why it did not open. */
  get error(): AppError | null {
    return this.#error;
  }

  /** Opens; does not reject: `phase` and `error` say what became of it. */
  start(): Promise<void> {
    return (this.#opened ??= this.#try());
  }

  /** Throws an AppError where it did not open: then nothing may be written. */
  async ready(): Promise<void> {
    if (this.#phase !== 'ready') await this.start();
    if (this.#phase !== 'ready') throw this.#error ?? new AppError('storage-failed');
  }

  async #try(): Promise<void> {
    this.#phase = 'starting';
    this.#error = null;
    try {
      await this.#open();
    } catch (error) {
      this.#opened = null;
      this.#phase = 'failed';
      if (error instanceof AppError) this.#error = error;
      else reportError(error);
      return;
    }
    this.#phase = 'ready';
    this.#onopened();
  }
}
