import { TASK_STATUSES, type Task } from '#lib/domain/task.ts';
import type { ReadingContext } from '../context.ts';
import type { Ledger } from '../ledger.ts';
import { ListCodes } from './list-codes.ts';
import type { ListColumn, ListColumns } from './list-columns.ts';
import { listRows } from './list-rows.ts';
import { listUnits } from './list-unit.ts';
import { daysOf, isYear, listYear } from './list-year.ts';

/** Reads a list of tasks in the exchange format, a task a row (contract.md, tasks.csv), as `readFacts` reads figures. */
export function readTasks(ledger: Ledger, columns: ListColumns, context: ReadingContext): Task[] {
  const unitOf = listUnits(ledger, context);
  const tasks: Task[] = [];
  for (const { first, cellOf, textOf } of listRows<ListColumn<'tasks'>>(ledger, columns)) {
    const codes = new ListCodes(textOf);
    const [status, percent] = [codes.optional('status', TASK_STATUSES), codes.number('percent')];
    const [content, links, deadline] = [cellOf('content'), linksIn(textOf('links')), textOf('deadline')];
    if (!content) codes.fault('content');
    if (!isYear(textOf('year'))) codes.fault('year');
    if (deadline !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(deadline)) codes.fault('deadline');
    if (links === null) codes.fault('links');
    if (!content || !links || codes.faults.length > 0) {
      ledger.doubt('list-row-unknown', { columns: codes.faults.join(', ') }, content ?? first);
      continue;
    }
    ledger.mark(content, 'task');
    const year = listYear(textOf('year'), ledger.file);
    const named = { id: '', code: textOf('unit_code'), name: textOf('unit_name'), level: null };
    tasks.push({
      place: ledger.placeOf(content),
      unit: unitOf({ ...named, days: daysOf(year) }, cellOf('unit_name') ?? content),
      ...{ year, number: textOf('number'), content: textOf('content'), result: textOf('result') },
      ...{ lead: textOf('lead'), coordinating: textOf('coordinating') },
      ...{ deadlineText: textOf('deadline_text'), deadline, status, percent, note: textOf('note'), links },
    });
  }
  return tasks;
}

/** Addresses with blanks between them; null where one is none that may be opened. */
function linksIn(text: string): readonly string[] | null {
  const links = text.split(/\s+/).filter((each) => each !== '');
  return links.every((each) => /^https?:\/\//i.test(each)) ? links : null;
}
