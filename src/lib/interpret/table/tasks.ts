import type { RowClass } from '#lib/domain/shown-sheet.ts';
import type { Target, Task } from '#lib/domain/task.ts';
import { collapse } from '#lib/domain/text.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { Ledger } from '../ledger.ts';
import { isFootnote, isFrame, isSectionOrdinal, isTotalLabel } from '../lexicon/labels.ts';
import { deadlineOf } from '../task/deadline.ts';
import { linksIn, sortLinks } from '../task/links.ts';
import { settleStatus } from '../task/settle-status.ts';
import { statusOf } from '../task/status.ts';
import type { Column } from './column.ts';
import { statusColumns } from './status-columns.ts';
import { plannedFigures } from './planned-figures.ts';
import { quotasOfRow } from './row-quotas.ts';
import { repeatsHeader } from './row-kind.ts';
import type { SheetView } from './sheet-view.ts';
import type { TableContext } from './table-context.ts';
import { cellsOf, columnWith, type Table } from './table.ts';

export interface TaskReading {
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
}

const STATUS_ROLES: readonly Column['role'][] = ['done', 'not_done', 'in_progress', 'partial', 'status'];

/** Reads a table of tasks (domain.md 3.1 b and c): one task a row, with its status, links and, in a plan, quotas. */
export function readTasks(table: Table, context: TableContext, isPlan: boolean): TaskReading {
  const { view, ledger } = context;
  const columns = taskColumns(table, context);
  const tasks: Task[] = [];
  const targets: Target[] = [];
  for (const column of table.columns) for (const cell of column.cells) ledger.mark(cell, 'label');
  for (const row of view.rowsBetween(table.first, table.last)) {
    const cells = cellsOf(table, view, row);
    const kind = taskRowKind(table, context, cells, row);
    if (kind === 'end') break;
    if (kind !== 'task') {
      for (const cell of cells) ledger.mark(cell, kind);
      if (cells[0]) checkCount(cells[0], tasks.length, ledger);
      continue;
    }
    for (const cell of cells) ledger.mark(cell, 'task');
    tasks.push(taskOf(row, cells, columns, context));
    if (isPlan && !columns.hasStatus) {
      const content = contentColumn(table);
      const what = content ? view.text(row, content.col) : '';
      const unit = unitOf(row, table, context);
      targets.push(...quotasOfRow(row, cells, what, unit, table, context));
      targets.push(...plannedFigures(row, what, unit, table, context));
    }
  }
  return { tasks, targets };
}

/** "Tổng số: 08 nhiệm vụ" below a table must be the number of its tasks. */
function checkCount(cell: Cell, tasks: number, ledger: Ledger): void {
  const text = collapse(cell.text);
  const said = isTotalLabel(text)
    ? /(?<!\d)(\d{1,3})\s*(?:nhiệm vụ|công việc)(?!\p{L})/iu.exec(text)?.[1]
    : undefined;
  if (said !== undefined && Number(said) !== tasks)
    ledger.doubt('total-mismatch', { total: Number(said), sum: tasks }, cell);
}

interface TaskColumns {
  readonly table: Table;
  readonly hasStatus: boolean;
  /** "Kết quả" may hold what was done or the word of the status: the latter where most of its cells are one. */
  readonly status: Column | undefined;
  readonly result: Column | undefined;
  /** How far each task has come, in per cent. */
  readonly percent: Column | undefined;
}

function taskColumns(table: Table, { view }: TableContext): TaskColumns {
  const { status, percent } = statusColumns(table, view);
  const result = columnWith(table, 'result');
  const texts = result
    ? view.rowsBetween(table.first, table.last).map((row) => view.text(row, result.col))
    : [];
  const filled = texts.filter((text) => text !== '');
  const saysStatus =
    !status &&
    filled.length > 0 &&
    filled.filter((text) => statusOf(text, view.words) !== null).length * 2 > filled.length;
  const marked = percent !== undefined || table.columns.some(({ role }) => STATUS_ROLES.includes(role));
  return {
    table,
    hasStatus: marked || saysStatus,
    status: status ?? (saysStatus ? result : undefined),
    result: saysStatus ? undefined : result,
    percent,
  };
}

/** What rows are in a table of tasks that a person said to be one of those of any table. */
const TASK_ROWS: Readonly<Record<RowClass, 'task' | 'label' | 'note' | 'end'>> = {
  data: 'task',
  header: 'label',
  numbers: 'label',
  section: 'label',
  plain: 'label',
  total: 'note',
  note: 'note',
  end: 'end',
};

function taskRowKind(
  table: Table,
  { view }: TableContext,
  cells: readonly Cell[],
  row: number,
): 'task' | 'label' | 'note' | 'end' {
  const said = view.answers?.row(row);
  if (said !== undefined) return TASK_ROWS[said];
  const texts = cells.map(({ text }) => collapse(text));
  if (texts.length === 0 || repeatsHeader(table, cells, view)) return 'label';
  if (texts.some((text) => isFrame(text))) return 'end';
  if (isTotalLabel(texts[0]!) || isFootnote(texts[0]!)) return 'note';
  if (/^\(?\d\)?$/.test(texts[0]!) && texts.length > 2 && texts.every((text) => /^\(?\d{1,2}\)?$/.test(text)))
    return 'label';
  const ordinal = columnWith(table, 'ordinal');
  const content = contentColumn(table);
  if (!content || view.text(row, content.col) === '') return 'note';
  if (ordinal && isSectionOrdinal(view.text(row, ordinal.col)) && texts.length <= 2) return 'label';
  if (ordinal && texts.length <= 2 && headsNumbers(table, view, row, ordinal)) return 'label';
  const isMergedOver = ordinal && view.at(row, ordinal.col) === view.at(row, content.col);
  return isMergedOver || (texts.length === 1 && ordinal) ? 'label' : 'task';
}

/** "1 | Tuyên truyền trên báo chí" above "1.1 | …": a number with its own numbers below is a section. */
function headsNumbers({ last }: Table, view: SheetView, row: number, { col }: Column): boolean {
  const number = /^(\d+(?:\.\d+)*)[.)]?$/.exec(view.text(row, col))?.[1];
  const below = view.rowBelow(row);
  if (number === undefined || below === undefined || below > last) return false;
  return (
    /^[.,]\d/.test(view.text(below, col).slice(number.length)) && view.text(below, col).startsWith(number)
  );
}

function contentColumn(table: Table): Column | undefined {
  return columnWith(table, 'task', 'content', 'channel');
}

function taskOf(
  row: number,
  cells: readonly Cell[],
  { table, hasStatus, status, result, percent }: TaskColumns,
  context: TableContext,
): Task {
  const { view, ledger } = context;
  const at = (column: Column | undefined) => (column ? view.text(row, column.col) : '');
  const text = (...roles: readonly Column['role'][]) => at(columnWith(table, ...roles));
  const filled = (role: Column['role']) =>
    table.columns.map((column) => (column.role === role ? at(column) : '')).find((each) => each !== '') ?? '';
  const said = {
    done: filled('done'),
    notDone: filled('not_done'),
    inProgress: filled('in_progress'),
    partial: filled('partial'),
    text: at(status),
    percent: at(percent),
  };
  const settled = settleStatus(said, view.words);
  if (hasStatus && settled.problem) {
    const statusCells = table.columns.filter(
      ({ role, col }) => STATUS_ROLES.includes(role) || col === status?.col,
    );
    const cell = statusCells.map(({ col }) => view.at(row, col)).find((each) => each !== undefined);
    ledger.doubt(settled.problem, {}, cell);
  }
  const { safe, unsafe } = sortLinks(cells.flatMap((cell) => [...linksIn(cell.text), ...(cell.links ?? [])]));
  const suspect =
    unsafe.length > 0 ? cells.find(({ links }) => links?.some((link) => unsafe.includes(link))) : undefined;
  if (suspect) ledger.doubt('link-unsafe', {}, suspect);
  const deadlineText = text('deadline');
  return {
    place: { ...ledger.placeOf(cells[0]!), row },
    unit: unitOf(row, table, context),
    year: context.year,
    number: text('ordinal'),
    content: at(contentColumn(table)),
    result: at(result),
    lead: text('lead'),
    coordinating: text('coordinating'),
    deadlineText,
    deadline: dateIn(row, table, context) || deadlineOf(deadlineText, context.year),
    status: hasStatus ? settled.status : null,
    percent: hasStatus ? settled.percent : null,
    note: text('note', 'link'),
    links: safe,
  };
}

/** The day that a cell of dates holds, however it is shown; else empty. */
function dateIn(row: number, table: Table, { view }: TableContext): string {
  const column = columnWith(table, 'deadline');
  const value = column && view.at(row, column.col)?.value;
  return value?.kind === 'date' ? value.iso : '';
}

function unitOf(
  row: number,
  table: Table,
  { reporting, reportingRef, view, finder, date }: TableContext,
): UnitRef {
  const column = columnWith(table, 'unit');
  const name = column ? view.text(row, column.col) : '';
  if (name !== '') return finder.find({ text: name, code: '', date, within: reporting }).ref;
  return reportingRef;
}
