import { taskWords } from '#lib/messages/tasks.ts';
import { openTasks, type TaskMatrix } from './matrix.ts';

/** How many tasks are still open, in how many units. */
export function matrixSentence({ rows }: TaskMatrix): string {
  const words = taskWords.matrixSentence;
  const statuses = rows.map((row) => [...row.cells.values()].map((task) => task.status));
  const reported = statuses.flat().filter((status) => status !== null);
  if (reported.length === 0) return words.plan(statuses.flat().length);
  const open = rows.map(openTasks).filter((count) => count > 0);
  if (open.length === 0) return words.allDone(reported.length);
  return words.open(
    open.reduce((sum, count) => sum + count),
    open.length,
  );
}
