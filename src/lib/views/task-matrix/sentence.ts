import { taskWords } from '#lib/messages/tasks.ts';
import type { TaskMatrix } from './matrix.ts';

const OPEN = new Set(['not_done', 'partial', 'in_progress', 'blank', 'contradictory']);

/** How many tasks are still open, in how many units. */
export function matrixSentence({ rows }: TaskMatrix): string {
  const words = taskWords.matrixSentence;
  const statuses = rows.map((row) => [...row.cells.values()].map((task) => task.status));
  const reported = statuses.flat().filter((status) => status !== null);
  if (reported.length === 0) return words.plan(statuses.flat().length);
  const open = reported.filter((status) => OPEN.has(status)).length;
  if (open === 0) return words.allDone(reported.length);
  return words.open(open, statuses.filter((row) => row.some((status) => status && OPEN.has(status))).length);
}
