import type { Target, Task } from '#lib/domain/task.ts';
import { collapse } from '#lib/domain/text.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { Ledger } from '../ledger.ts';
import { isTotalLabel } from '../lexicon/labels.ts';
import { deadlineOf } from '../task/deadline.ts';
import { linksIn, sortLinks } from '../task/links.ts';
import { withActingUnits } from './columns/acting-units.ts';
import type { Column } from './columns/column.ts';
import { pacesOf } from './columns/pace-column.ts';
import { plannedFigures } from './quotas/planned-figures.ts';
import { quotasOfRow } from './quotas/row-quotas.ts';
import { statusOfRow } from './tasks/row-status.ts';
import { contentColumn, taskColumns, type TaskColumns } from './columns/task-columns.ts';
import { TaskMatrix } from './tasks/task-matrix.ts';
import { taskRowKind } from './tasks/task-rows.ts';
import { TaskUnits } from './tasks/task-units.ts';
import type { TableContext } from './table-context.ts';
import { cellsOf, columnWith, type Table } from './table.ts';

export interface TaskReading {
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
}

/** Reads a table of tasks (domain.md 3.1 b and c): one task a row, with its status, links and, in a plan, quotas. */
export function readTasks(found: Table, context: TableContext, isPlan: boolean): TaskReading {
  const { view, ledger } = context;
  const table = withActingUnits(found, view);
  const columns = taskColumns(table, view, isPlan);
  const matrix = new TaskMatrix(table, context);
  const units = new TaskUnits(table, context);
  const paceOf = pacesOf(table, view);
  const tasks: Task[] = [];
  const targets: Target[] = [];
  for (const column of table.columns) for (const cell of column.cells) ledger.mark(cell, 'label');
  let rows = 0;
  for (const row of view.rowsBetween(table.first, table.last)) {
    const cells = cellsOf(table, view, row);
    const kind = taskRowKind(table, context, cells, row);
    if (kind === 'end') break;
    if (kind !== 'task') {
      for (const cell of cells) ledger.mark(cell, kind);
      if (kind === 'label') units.enter(cells);
      if (cells[0]) checkCount(cells[0], rows, ledger);
      continue;
    }
    rows += 1;
    for (const cell of cells) ledger.mark(cell, 'task');
    const unit = units.of(row);
    const task = taskOf(row, cells, unit, columns, context);
    tasks.push(...matrix.eachOf(task));
    const content = contentColumn(table);
    const what = content ? view.text(row, content.col) : '';
    const told = quotasOfRow(row, cells, what, unit, table, context, {
      isPlan: isPlan && !columns.hasStatus,
      isDated: task.deadline !== '',
    });
    const isTold = ({ place }: Target) => told.some((quota) => quota.place.cell === place.cell);
    targets.push(...told);
    targets.push(
      ...plannedFigures(row, what, unit, table, paceOf, context).filter((target) => !isTold(target)),
    );
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

function taskOf(
  row: number,
  cells: readonly Cell[],
  unit: UnitRef,
  columns: TaskColumns,
  context: TableContext,
): Task {
  const { view, ledger } = context;
  const { table, hasStatus, result } = columns;
  const at = (column: Column | undefined) => (column ? view.text(row, column.col) : '');
  const text = (...roles: readonly Column['role'][]) => at(columnWith(table, ...roles));
  const settled = statusOfRow(row, columns, context);
  const { safe, unsafe } = sortLinks(cells.flatMap((cell) => [...linksIn(cell.text), ...(cell.links ?? [])]));
  const suspect =
    unsafe.length > 0 ? cells.find(({ links }) => links?.some((link) => unsafe.includes(link))) : undefined;
  if (suspect) ledger.doubt('link-unsafe', {}, suspect);
  const deadlineText = text('deadline');
  return {
    place: { ...ledger.placeOf(cells[0]!), row },
    unit,
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
