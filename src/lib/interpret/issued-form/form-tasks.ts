import { parsePeriod } from '#lib/domain/period.ts';
import type { Task } from '#lib/domain/task.ts';
import type { Merge } from '#lib/workbook/workbook.ts';
import type { Ledger } from '../ledger.ts';
import type { SheetView } from '../table/sheet-view.ts';
import { deadlineOf } from '../task/deadline.ts';
import { linksIn, sortLinks } from '../task/links.ts';
import { settleStatus } from '../task/settle-status.ts';
import type { SettledForm } from './settle-form.ts';

/** The tasks of a form's sheet: each row was made for one, its columns are where the form has them. */
export function formTasks(
  view: SheetView,
  ledger: Ledger,
  rows: readonly Merge[],
  { unit, period }: SettledForm,
): Task[] {
  const year = parsePeriod(period)?.year ?? null;
  return rows.flatMap(({ top: row, left, right }) => {
    const cells = view.cellsIn(row).filter(({ col }) => col >= left && col <= right);
    const [first] = cells;
    if (!first) return [];
    const text = (offset: number) => view.text(row, left + offset);
    const settled = settleStatus({ ...NO_MARKS, text: text(STATUS) }, view.words);
    if (settled.problem) ledger.doubt(settled.problem, {}, view.at(row, left + STATUS));
    const { safe, unsafe } = sortLinks(
      cells.flatMap((cell) => [...linksIn(cell.text), ...(cell.links ?? [])]),
    );
    const suspect = cells.find(({ links = [] }) => links.some((link) => unsafe.includes(link)));
    if (suspect) ledger.doubt('link-unsafe', {}, suspect);
    for (const cell of cells) ledger.mark(cell, 'task');
    const task: Task = {
      place: ledger.placeOf(first),
      unit,
      year,
      number: text(0),
      content: text(CONTENT),
      result: text(RESULT),
      lead: '',
      coordinating: '',
      deadlineText: text(DEADLINE),
      deadline: deadlineOf(text(DEADLINE), year),
      status: settled.status,
      percent: settled.percent,
      note: text(NOTE),
      links: safe,
    };
    return [task];
  });
}

/** Columns of a task, counted from the first. */
const [CONTENT, DEADLINE, STATUS, RESULT, NOTE] = [1, 2, 3, 4, 5];

const NO_MARKS = { done: '', notDone: '', inProgress: '', partial: '', percent: '' };
