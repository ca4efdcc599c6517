import { taskName } from '#lib/domain/issued-form.ts';
import { FORM_TASK_STATUSES, formSheet } from '#lib/messages/forms.ts';
import { terms } from '#lib/messages/terms.ts';
import type { Area, BookCell, BookSheet } from '../workbook-file/book.ts';
import type { FormSheet } from './figure-sheet.ts';
import { letterhead, signature } from './letterhead.ts';
import { LOOKS } from './looks.ts';
import type { FormOrder, FormTask, FormUnit } from './order.ts';

const COLUMNS = { middle: 3, last: 5 };
const WIDTHS = [6, 46, 16, 20, 36, 24];
const STATUS = 3;

/** The table of tasks: each with a list of statuses, room for what was done and for notes. */
export function taskSheet({ period, tasks }: FormOrder, unit: FormUnit): FormSheet {
  const { taskColumns, taskTitle, checks, sheets } = formSheet;
  const head = letterhead(taskTitle, unit, period, COLUMNS);
  const first = head.end + 1;
  const rows = tasks.map((task, i) => ({ task, row: first + i, number: i + 1 }));
  const sign = signature(first + tasks.length + 1, COLUMNS);
  const statuses: Area = { top: first, left: STATUS, bottom: first + tasks.length - 1, right: STATUS };
  const sheet: BookSheet = {
    name: sheets.tasks,
    cells: [
      ...head.cells,
      ...Object.values(taskColumns).map((value, col) => ({ row: head.end, col, value, look: LOOKS.heading })),
      ...rows.flatMap(({ task, row, number }) => line(task, row, number)),
      ...sign.cells,
    ],
    merges: [...head.merges, ...sign.merges],
    widths: WIDTHS,
    heights: new Map([...head.heights, ...rows.map(({ task, row }) => [row, heightOf(task)] as const)]),
    checks: [
      {
        areas: [statuses],
        allows: { kind: 'list', texts: FORM_TASK_STATUSES.map((status) => terms.taskStatus[status]) },
        ...checks.status,
      },
    ],
    locked: true,
    page: 'landscape',
    repeatedRows: [head.end, head.end],
  };
  const named = rows.map(({ row, number }): [string, Area] => [
    taskName(number),
    { top: row, left: 0, bottom: row, right: COLUMNS.last },
  ]);
  return { sheet, named: new Map([...head.named, ...named]) };
}

function line({ content, deadline }: FormTask, row: number, number: number): BookCell[] {
  return [
    { row, col: 0, value: number, look: LOOKS.ordinal },
    { row, col: 1, value: content, look: LOOKS.label },
    { row, col: 2, value: deadline === '' ? null : deadline, look: LOOKS.ordinal },
    { row, col: STATUS, value: null, look: LOOKS.choice },
    { row, col: 4, value: null, look: LOOKS.text },
    { row, col: 5, value: null, look: LOOKS.text },
  ];
}

/** As many lines as its content takes, and one to write in. */
function heightOf({ content }: FormTask): number {
  return Math.min(16 * (1 + Math.ceil(content.length / WIDTHS[1]!)), 400);
}
