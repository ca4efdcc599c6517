import type { TaskStatus } from '#lib/domain/task.ts';

/** How many tasks of a unit (or of all units) stand in each status. */
export interface TaskCounts extends Readonly<Record<TaskStatus, number>> {
  /** Tasks of a plan, which says nothing of their fulfilment. */
  readonly planned: number;
  /** Done tasks with at least one link. */
  readonly evidenced: number;
}

export const NO_TASKS: TaskCounts = {
  done: 0,
  not_done: 0,
  partial: 0,
  in_progress: 0,
  not_due: 0,
  not_applicable: 0,
  blank: 0,
  contradictory: 0,
  planned: 0,
  evidenced: 0,
};

/** "7/9"; `ratio` is null where there is nothing to divide by, which is not 0 %. */
export interface Rate {
  readonly part: number;
  readonly whole: number;
  readonly ratio: number | null;
}

/**
 * The rates of domain.md 8.5. `strict` counts a blank as not done, `reported` leaves it out;
 * a partial counts as not done in both. Tasks that are not due, do not apply, contradict
 * themselves or are only planned are in neither. `evidence`: done tasks with a link, of the done.
 */
export function ratesOf(counts: TaskCounts): { strict: Rate; reported: Rate; evidence: Rate } {
  const reported = counts.done + counts.not_done + counts.partial + counts.in_progress;
  return {
    strict: rate(counts.done, reported + counts.blank),
    reported: rate(counts.done, reported),
    evidence: rate(counts.evidenced, counts.done),
  };
}

export function addCounts(a: TaskCounts, b: TaskCounts): TaskCounts {
  const keys = Object.keys(NO_TASKS) as (keyof TaskCounts)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as unknown as TaskCounts;
}

/** All tasks, in whatever status. `evidenced` ones are among the done. */
export function taskTotal(counts: TaskCounts): number {
  const { evidenced: _, ...rest } = counts;
  return Object.values(rest).reduce((sum, count) => sum + count, 0);
}

function rate(part: number, whole: number): Rate {
  return { part, whole, ratio: whole === 0 ? null : part / whole };
}
