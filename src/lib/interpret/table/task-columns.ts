import type { TaskStatus } from '#lib/domain/task.ts';
import { headingOf } from '../lexicon/headings.ts';
import { crossesSay } from '../task/crosses.ts';
import { isMark, statusOf } from '../task/status.ts';
import type { Column } from './column.ts';
import type { SheetView } from './sheet-view.ts';
import { statusColumns } from './status-columns.ts';
import { columnWith, type Table } from './table.ts';

/** The roles of columns that say how far a task has come. */
export const STATUS_ROLES: readonly Column['role'][] = [
  'done',
  'not_done',
  'in_progress',
  'partial',
  'status',
  'finished',
];

/** Which columns of a table of tasks say what. */
export interface TaskColumns {
  readonly table: Table;
  readonly hasStatus: boolean;
  /** "Kết quả" may hold what was done or the word of the status: the latter where most of its cells are one. */
  readonly status: Column | undefined;
  readonly result: Column | undefined;
  /** How far each task has come, in per cent. */
  readonly percent: Column | undefined;
  /** What a cross in the column of the status says; null where nobody can tell. */
  readonly crosses: TaskStatus | null;
}

/** Looks through a table's columns for where it says how far its tasks have come; in a plan no note says it. */
export function taskColumns(table: Table, view: SheetView, isPlan: boolean): TaskColumns {
  const { status, percent } = statusColumns(table, view);
  const result = columnWith(table, 'result');
  const saysResult = !status && result !== undefined && shareOfStatuses(result, table, view) > 0.5;
  const marked = percent !== undefined || table.columns.some(({ role }) => STATUS_ROLES.includes(role));
  const note = columnWith(table, 'note');
  const saysNote =
    !marked && !saysResult && !isPlan && note !== undefined && shareOfStatuses(note, table, view) === 1;
  const spoken = status ?? (saysResult ? result : saysNote ? note : undefined);
  return {
    table,
    hasStatus: marked || saysResult || saysNote,
    status: spoken,
    result: saysResult ? undefined : result,
    percent: percent ?? (saysResult ? table.columns.find(isRate) : undefined),
    crosses: spoken ? crossesSay(textsIn(spoken, table, view)) : 'done',
  };
}

/** "Kết quả | Tỷ lệ": a rate beside counts is made of them; beside words it says how far the task has come. */
function isRate({ role, path }: Column): boolean {
  return role === 'comparison' && headingOf(path.at(-1) ?? '') === 'rate';
}

/** How many of a column's filled cells say a status; 0 where none is filled. */
function shareOfStatuses(column: Column, table: Table, view: SheetView): number {
  const filled = textsIn(column, table, view).filter((text) => text !== '');
  const said = filled.filter((text) => isMark(text) || statusOf(text, view.words) !== null);
  return filled.length === 0 ? 0 : said.length / filled.length;
}

function textsIn({ col }: Column, { first, last }: Table, view: SheetView): string[] {
  return view.rowsBetween(first, last).map((row) => view.text(row, col));
}

/** The column in which what is to be done stands. */
export function contentColumn(table: Table): Column | undefined {
  return columnWith(table, 'task', 'content', 'channel');
}
