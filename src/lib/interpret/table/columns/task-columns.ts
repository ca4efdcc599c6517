import type { TaskStatus } from '#lib/domain/task.ts';
import { headingOf } from '../../lexicon/headings.ts';
import { crossesSay } from '../../task/crosses.ts';
import { isMark, statusOf } from '../../task/status.ts';
import { MOSTLY } from '../body-texts.ts';
import type { Column } from './column.ts';
import { legendAbove } from '../legend-above.ts';
import type { SheetView } from '../sheet-view.ts';
import { statusColumns } from './status-columns.ts';
import { columnWith, type Table } from '../table.ts';

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
  /** "Kết quả", "Tình hình thực hiện" may hold what was done or the word of the status: the latter where most of its cells are one. */
  readonly status: Column | undefined;
  readonly result: Column | undefined;
  /** How far each task has come, in per cent. */
  readonly percent: Column | undefined;
  /** What signs stand for, by their lower case, where lines above the table say it. */
  readonly legend: ReadonlyMap<string, string>;
  /** What a cross in the column of the status says; null where nobody can tell. */
  readonly crosses: TaskStatus | null;
}

/** Of a column that no known heading names so many cells must say a status. */
const ALMOST_ALL = 0.8;

/** Looks through a table's columns for where it says how far its tasks have come; in a plan no note says it. */
export function taskColumns(table: Table, view: SheetView, isPlan: boolean): TaskColumns {
  const { status, percent } = statusColumns(table, view);
  const results = table.columns.filter(({ role }) => role === 'result');
  const judged = status ? undefined : results.find((each) => shareOfStatuses(each, table, view) > 0.5);
  const saysResult = judged !== undefined;
  const result = results.find((each) => each !== judged);
  const marked = percent !== undefined || table.columns.some(({ role }) => STATUS_ROLES.includes(role));
  const note = columnWith(table, 'note');
  const mayNote = !marked && !saysResult && !isPlan;
  const saysNote = mayNote && note !== undefined && shareOfStatuses(note, table, view) >= wantedOf(note);
  const legend = legendAbove(view, table.header);
  const says = (column: Column) => shareOfStatuses(column, table, view, legend) >= ALMOST_ALL;
  const unnamed = marked || saysResult || saysNote || isPlan ? [] : table.columns.filter(isUnknown);
  const found = unnamed.find(says);
  const spoken = status ?? judged ?? (saysNote ? note : found);
  return {
    table,
    hasStatus: marked || saysResult || saysNote || found !== undefined,
    status: spoken,
    result,
    percent: percent ?? (saysResult ? table.columns.find(isRate) : undefined),
    legend,
    crosses: spoken ? crossesSay(textsIn(spoken, table, view)) : 'done',
  };
}

/** All cells of a note must say a status; of "Ghi chú/tiến độ", which says so itself, most. */
function wantedOf({ path }: Column): number {
  return PROGRESS.test(path.at(-1) ?? '') ? MOSTLY : 1;
}

const PROGRESS = /(?<!\p{L})(?:tiến độ|tình trạng|trạng thái|tình hình)(?!\p{L})/iu;

/** "Kết quả | Tỷ lệ": a rate beside counts is made of them; beside words it says how far the task has come. */
function isRate({ role, path }: Column): boolean {
  return role === 'comparison' && headingOf(path.at(-1) ?? '') === 'rate';
}

/** A heading that says nothing known, or only what some number would count. */
function isUnknown({ role }: Column): boolean {
  return role === 'unknown' || role === 'value';
}

/** How many of a column's filled cells say a status; 0 where none is filled. */
function shareOfStatuses(column: Column, table: Table, view: SheetView, legend = NO_LEGEND): number {
  const filled = textsIn(column, table, view).filter((text) => text !== '');
  const said = filled.filter(
    (text) => legend.has(text.toLowerCase()) || isMark(text) || statusOf(text, view.words) !== null,
  );
  return filled.length === 0 ? 0 : said.length / filled.length;
}

const NO_LEGEND: ReadonlyMap<string, string> = new Map();

function textsIn({ col }: Column, { first, last }: Table, view: SheetView): string[] {
  return view.rowsBetween(first, last).map((row) => view.text(row, col));
}

/** The column in which what is to be done stands. */
export function contentColumn(table: Table): Column | undefined {
  return columnWith(table, 'task', 'content', 'channel');
}
