import type { DatedTask } from './query.ts';

/** A task that should have been done by a day, and by how many days it is late. */
export interface OverdueTask extends DatedTask {
  readonly late: number;
}

const DONE: ReadonlySet<DatedTask['status']> = new Set(['done', 'not_due', 'not_applicable']);
const DAY = 86_400_000;

/**
 * The tasks whose deadline has passed by a day and that are not done; the latest first. A plan's task counts, unless the
 * unit reports the same task, by its number, elsewhere.
 */
export function overdueTasks(tasks: readonly DatedTask[], day: string): OverdueTask[] {
  const keyOf = ({ unitId, unitName, number }: DatedTask) => `${unitId || unitName}|${number}`;
  const reported = new Set(tasks.filter(({ status }) => status !== null).map(keyOf));
  return tasks
    .filter((task) => task.deadline < day && !DONE.has(task.status))
    .filter((task) => task.status !== null || !reported.has(keyOf(task)))
    .map((task) => ({ ...task, late: Math.round((Date.parse(day) - Date.parse(task.deadline)) / DAY) }))
    .sort((a, b) => b.late - a.late);
}
