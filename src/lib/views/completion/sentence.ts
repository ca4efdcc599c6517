import { taskWords } from '#lib/messages/tasks.ts';
import { ratesOf, taskTotal } from './rates.ts';
import { allTasks, type CompletionRow } from './rows.ts';

/** How much is done of all, and how many units have done everything. */
export function completionSentence(rows: readonly CompletionRow[], year: string): string {
  const words = taskWords.completionSentence;
  const counts = allTasks(rows);
  const { part, whole, ratio } = ratesOf(counts).strict;
  if (ratio === null) return words.none(taskTotal(counts), year);
  const full = rows.filter((row) => row.strict.ratio === 1).length;
  return words.rate(part, whole, ratio, year) + (rows.length > 1 ? words.full(full, rows.length) : words.end);
}
