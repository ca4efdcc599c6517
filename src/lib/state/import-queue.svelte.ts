import { AppError } from '#lib/domain/app-error.ts';
import type { Importer } from './importer.ts';
import { callOff, change, countsOf, isRunning, unpack, type Job } from './job.ts';
import type { Kept } from './keep-read.ts';
import type { Known, ReadAnswer } from './reading-protocol.ts';

/** A file that someone gave; `name` with its folders. */
export interface GivenFile {
  readonly name: string;
  /** Its content, or how to get it. */
  readonly file: Blob | (() => Promise<Blob>);
}

export type ReadFile = Extract<ReadAnswer, { kind: 'read' }>;

export interface QueueOptions {
  readonly importer: Importer;
  /** The files of the workspace, those just kept included. */
  readonly known: () => readonly Known[];
  /** Keeps what was read; throws an AppError where that failed. */
  readonly keep: (read: ReadFile, sample: boolean) => Promise<Kept>;
}

/** Files on their way in, read and kept one after the other in the order in which they were given. */
export class ImportQueue {
  #jobs = $state.raw<readonly Job[]>([]);
  readonly running = $derived(isRunning(this.#jobs));
  readonly #options: QueueOptions;
  readonly #contents = new Map<number, GivenFile['file']>();
  #lastKey = 0;
  #abort = new AbortController();

  constructor(options: QueueOptions) {
    this.#options = options;
  }

  /** All jobs since the list was last put away, finished ones included. */
  get jobs(): readonly Job[] {
    return this.#jobs;
  }

  /** Adds files; a new batch puts the finished jobs of the one before away. */
  add(files: readonly GivenFile[], sample = false): void {
    const earlier = isRunning(this.#jobs) ? this.#jobs : [];
    if (earlier.length === 0) this.#contents.clear();
    this.#jobs = [...earlier, ...files.map((given) => this.#jobFor(given, sample))];
  }

  /** Reads the next that is waiting. Whoever calls it sees to it that no other is being read. */
  async step(): Promise<void> {
    const job = this.#next();
    if (job) await this.#do(job);
  }

  /** Calls off all that is not finished; what was kept stays. */
  cancel(): void {
    this.#jobs = callOff(this.#jobs);
    this.#abort.abort();
    this.#abort = new AbortController();
  }

  /** Puts what failed or was cancelled under this name back in the queue. */
  retry(name: string): void {
    this.#jobs = this.#jobs.map((job) =>
      job.name === name && (job.state === 'failed' || job.state === 'cancelled')
        ? { ...job, state: 'waiting', error: null }
        : job,
    );
  }

  /** Puts the list of finished jobs away. */
  dismiss(): void {
    if (isRunning(this.#jobs)) return;
    this.#jobs = [];
    this.#contents.clear();
  }

  #jobFor({ name, file }: GivenFile, sample: boolean): Job {
    const key = (this.#lastKey += 1);
    this.#contents.set(key, file);
    return { key, name, state: 'waiting', sample, counts: null, error: null };
  }

  #next(): Job | undefined {
    return this.#jobs.find(({ state }) => state === 'waiting');
  }

  async #do(job: Job): Promise<void> {
    const file = this.#contents.get(job.key);
    if (!file) throw new Error(`no content for job ${job.key}`);
    this.#change(job.key, { state: 'reading' });
    try {
      const content = file instanceof Blob ? file : await file();
      while (!(await this.#readAndSettle(job, content)));
    } catch (error) {
      if (error instanceof AppError && error.code === 'cancelled') return;
      const known =
        error instanceof AppError ? error : new AppError('reader-died', { name: job.name }, error);
      this.#change(job.key, { state: 'failed', error: known });
      if (error !== known) reportError(error);
    }
  }

  /** False where another tab has taken the file's name meanwhile: it must be read again, under a free one. */
  async #readAndSettle(job: Job, content: Blob): Promise<boolean> {
    const { importer, known } = this.#options;
    const answer = await importer.read({ name: job.name, content, known: known() }, this.#abort.signal);
    return this.#settle(job, answer);
  }

  async #settle(job: Job, answer: ReadAnswer): Promise<boolean> {
    if (answer.kind === 'archive') {
      const members = answer.members.map(({ name, bytes }) => ({ name, file: new Blob([bytes]) }));
      this.#jobs = unpack(
        this.#jobs,
        job.key,
        members.map((member) => this.#jobFor(member, job.sample)),
      );
      this.#contents.delete(job.key);
      return true;
    }
    const kept = answer.kind === 'known' ? answer : await this.#options.keep(answer, job.sample);
    if (kept.kind === 'taken') return false;
    if (answer.kind === 'known' || kept.kind === 'known') {
      this.#change(job.key, { state: 'known' });
    } else {
      const { interpretation } = answer.reading;
      this.#change(job.key, {
        state: interpretation.refused ? 'refused' : 'read',
        counts: countsOf(interpretation),
      });
    }
    this.#contents.delete(job.key);
    return true;
  }

  #change(key: number, patch: Partial<Job>): void {
    this.#jobs = change(this.#jobs, key, patch);
  }
}
