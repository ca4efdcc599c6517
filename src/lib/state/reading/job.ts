import type { AppError } from '#lib/domain/app-error.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';

/**
 * `known`: the same file is in the workspace already. `refused`: read, and found unreadable; the file's own
 * problems say why. `failed`: the program could not do its part (reader died, storage full): `error` says why.
 */
export type JobState = 'waiting' | 'reading' | 'read' | 'known' | 'refused' | 'failed' | 'cancelled';

/** One file on its way into the workspace. */
export interface Job {
  readonly key: number;
  readonly name: string;
  readonly state: JobState;
  readonly sample: boolean;
  readonly counts: JobCounts | null;
  readonly error: AppError | null;
}

export interface JobCounts {
  readonly facts: number;
  readonly tasks: number;
  readonly targets: number;
  readonly problems: number;
  /** Cells with content; all of them are accounted for. */
  readonly cells: number;
}

export interface QueueTotals {
  readonly total: number;
  readonly done: number;
  readonly byState: Readonly<Record<JobState, number>>;
}

export function countsOf(interpretation: Interpretation): JobCounts {
  return {
    facts: interpretation.facts.length,
    tasks: interpretation.tasks.length,
    targets: interpretation.targets.length,
    problems: interpretation.problems.length,
    cells: interpretation.account.reduce((sum, sheet) => sum + sheet.nonempty, 0),
  };
}

/** Whether anything is still to be done. */
export function isRunning(jobs: readonly Job[]): boolean {
  return jobs.some(isOpen);
}

export function totalsOf(jobs: readonly Job[]): QueueTotals {
  const byState = { waiting: 0, reading: 0, read: 0, known: 0, refused: 0, failed: 0, cancelled: 0 };
  for (const job of jobs) byState[job.state] += 1;
  return { total: jobs.length, done: jobs.length - byState.waiting - byState.reading, byState };
}

/** The jobs with one of them changed. */
export function change(jobs: readonly Job[], key: number, patch: Partial<Omit<Job, 'key'>>): readonly Job[] {
  return jobs.map((job) => (job.key === key ? { ...job, ...patch } : job));
}

/** The jobs with one of them, an archive, replaced by those of the files in it. */
export function unpack(jobs: readonly Job[], key: number, members: readonly Job[]): readonly Job[] {
  return jobs.flatMap((job) => (job.key === key ? members : [job]));
}

/** Whatever has not been finished is called off. */
export function callOff(jobs: readonly Job[]): readonly Job[] {
  return jobs.map((job) => (isOpen(job) ? { ...job, state: 'cancelled' } : job));
}

/** Whether it waits or is being read. */
export function isOpen({ state }: Job): boolean {
  return state === 'waiting' || state === 'reading';
}
