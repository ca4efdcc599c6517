import type { Interpretation, SheetAccount } from '#lib/domain/interpretation.ts';
import { severityOf, type Problem } from '#lib/domain/problem.ts';
import type { Target, Task } from '#lib/domain/task.ts';
import { problemText } from '#lib/messages/problems.ts';
import { toCsv } from './csv.ts';
import type { ExchangeTable } from './exchange-table.ts';
import { byFile, factsCsv } from './facts-csv.ts';

/** The files of the exchange format (contract.md), by name. */
export function exchangeFiles(interpretations: readonly Interpretation[]): Record<string, string> {
  const sorted = byFile(interpretations);
  const csv = <Item>({ columns, items, row }: ExchangeTable<Item>) =>
    toCsv(
      columns,
      sorted.flatMap((each) => items(each).map(row)),
    );
  return {
    'facts.csv': factsCsv(interpretations),
    'tasks.csv': csv(TASKS),
    'targets.csv': csv(TARGETS),
    'problems.csv': csv(PROBLEMS),
    'cells.csv': csv(CELLS),
  };
}

export const TASKS: ExchangeTable<Task> = {
  columns: [
    ...['file', 'sheet', 'row', 'unit_code', 'unit_name', 'year', 'number', 'content', 'result', 'lead'],
    ...['coordinating', 'deadline_text', 'deadline', 'status', 'percent', 'note', 'links'],
  ],
  items: ({ tasks }) => tasks,
  row: ({ place, unit, ...task }) => [
    ...[place.file, place.sheet, place.row + 1, unit.code, unit.name, task.year, task.number],
    ...[task.content, task.result, task.lead, task.coordinating, task.deadlineText, task.deadline],
    ...[task.status, task.percent, task.note, task.links.join(' ')],
  ],
};

export const TARGETS: ExchangeTable<Target> = {
  columns: [
    ...['file', 'sheet', 'cell', 'unit_code', 'unit_name', 'year', 'task_number', 'channel', 'measure'],
    ...['comparator', 'value', 'per', 'source_text'],
  ],
  items: ({ targets }) => targets,
  row: ({ place, unit, ...target }) => [
    ...[place.file, place.sheet, place.cell, unit.code, unit.name, target.year, target.taskNumber],
    ...[target.channel, target.measure, target.comparator, target.value, target.per, target.sourceText],
  ],
};

const PROBLEMS: ExchangeTable<Problem> = {
  columns: ['file', 'sheet', 'cell', 'severity', 'code', 'message', 'source_text'],
  items: ({ problems }) => problems,
  row: (problem) => [
    ...[problem.place.file, problem.place.sheet, problem.place.cell, severityOf(problem), problem.code],
    ...[problemText(problem), problem.sourceText],
  ],
};

const CELLS: ExchangeTable<SheetAccount> = {
  columns: [
    ...['file', 'sheet', 'nonempty', 'fact', 'label', 'task', 'target', 'total', 'note', 'problem', 'hidden'],
  ],
  items: ({ account }) => account,
  row: (sheet) => [
    ...[sheet.file, sheet.sheet, sheet.nonempty, sheet.fact, sheet.label, sheet.task, sheet.target],
    ...[sheet.total, sheet.note, sheet.problem, sheet.hidden],
  ],
};
