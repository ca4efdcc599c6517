import { AppError } from '#lib/domain/app-error.ts';
import { Ahead } from './ahead.ts';
import { callOff, change, countsOf, isOpen, isRunning, unpack, type Job } from './job.ts';
import type { Kept } from './keep-read.ts';
import type { Known, ReadAnswer } from './reading-protocol.ts';
import type { Readers } from './readers.ts';

/** A file that someone gave; `name` with its folders. */
export interface GivenFile {
  readonly name: string;
  /** Its content, or how to get it. */
  readonly file: Blob | (() => Promise<Blob>);
}

export type ReadFile = Extract<ReadAnswer, { kind: 'read' }>;

export interface QueueOptions {
  readonly readers: Pick<Readers, 'read' | 'atOnce'>;
  /** The files of the workspace, those just kept included. */
  readonly known: () => readonly Known[];
  /** Keeps what was read; throws an AppError where that failed. */
  readonly keep: (read: ReadFile, sample: boolean) => Promise<Kept>;
}

/** Files on their way in: several are read at once, and they are kept one after the other in the order given. */
export class ImportQueue {
  #jobs = $state.raw<readonly Job[]>([]);
  readonly running = $derived(isRunning(this.#jobs));
  readonly #options: QueueOptions;
  readonly #contents = new Map<number, GivenFile['file']>();
  readonly #ahead = new Ahead<ReadAnswer>();
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

  /**
   * Keeps the next, when it is read; those behind it are read meanwhile. Whoever calls it sees to it that no other is
   * being kept.
   */
  async step(): Promise<void> {
    this.#readAhead();
    const job = this.#jobs.find(isOpen);
    if (job) await this.#finish(job);
  }

  /** Calls off all that is not finished; what was kept stays. */
  cancel(): void {
    this.#jobs = callOff(this.#jobs);
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#ahead.clear();
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

  /** Begins the next that wait, as long as there is room. */
  #readAhead(): void {
    const open = this.#jobs.filter(isOpen);
    const atOnce = this.#options.readers.atOnce(open.length);
    for (const job of open) {
      if (this.#ahead.of(job.key)) continue;
      const size = sizeOf(this.#contents.get(job.key));
      if (!this.#ahead.hasRoom(size, atOnce)) return;
      void this.#begin(job, size);
    }
  }

  #begin(job: Job, size: number): Promise<ReadAnswer> {
    this.#change(job.key, { state: 'reading' });
    return this.#ahead.begin(job.key, size, this.#read(job), () => this.#readAhead());
  }

  async #read({ key, name }: Job): Promise<ReadAnswer> {
    const file = this.#contents.get(key);
    if (!file) throw new Error(`no content for job ${key}`);
    const { signal } = this.#abort;
    const content = file instanceof Blob ? file : await file();
    const { readers, known } = this.#options;
    return readers.read({ name, content, known: known() }, signal);
  }

  async #finish(job: Job): Promise<void> {
    const begun = this.#ahead.of(job.key) ?? this.#begin(job, 0);
    try {
      let answer = await begun;
      while (!(await this.#settle(job, answer))) answer = await this.#read(job);
    } catch (error) {
      if (error instanceof AppError && error.code === 'cancelled') return;
      const known =
        error instanceof AppError ? error : new AppError('reader-died', { name: job.name }, error);
      this.#change(job.key, { state: 'failed', error: known });
      if (error !== known) reportError(error);
    } finally {
      this.#ahead.end(job.key, begun);
    }
  }

  /** False where another file has taken its name since it was read: it must be read again, under a free one. */
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

/** Zero where it is not at hand yet. */
function sizeOf(file: GivenFile['file'] | undefined): number {
  return file instanceof Blob ? file.size : 0;
}
