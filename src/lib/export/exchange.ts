import type { Interpretation } from '#lib/domain/interpretation.ts';
import { severityOf } from '#lib/domain/problem.ts';
import { problemText } from '#lib/messages/problems.ts';
import { toCsv, type CsvValue } from './csv.ts';
import { byFile, factsCsv } from './facts-csv.ts';

/** The files of the exchange format (contract.md), by name. */
export function exchangeFiles(interpretations: readonly Interpretation[]): Record<string, string> {
  const sorted = byFile(interpretations);
  const table = (columns: readonly string[], rows: (each: Interpretation) => CsvValue[][]) =>
    toCsv(columns, sorted.flatMap(rows));
  return {
    'facts.csv': factsCsv(interpretations),
    'tasks.csv': table(TASK_COLUMNS, taskRows),
    'targets.csv': table(TARGET_COLUMNS, targetRows),
    'problems.csv': table(PROBLEM_COLUMNS, problemRows),
    'cells.csv': table(CELL_COLUMNS, cellRows),
  };
}

const TASK_COLUMNS = [
  ...['file', 'sheet', 'row', 'unit_code', 'unit_name', 'year', 'number', 'content', 'result', 'lead'],
  ...['coordinating', 'deadline_text', 'deadline', 'status', 'percent', 'note', 'links'],
];

function taskRows({ tasks }: Interpretation): CsvValue[][] {
  return tasks.map((task) => [
    ...[task.place.file, task.place.sheet, task.place.row + 1, task.unit.code, task.unit.name, task.year],
    ...[
      task.number,
      task.content,
      task.result,
      task.lead,
      task.coordinating,
      task.deadlineText,
      task.deadline,
    ],
    ...[task.status, task.percent, task.note, task.links.join(' ')],
  ]);
}

const TARGET_COLUMNS = [
  ...['file', 'sheet', 'cell', 'unit_code', 'unit_name', 'year', 'task_number', 'channel', 'measure'],
  ...['comparator', 'value', 'per', 'source_text'],
];

function targetRows({ targets }: Interpretation): CsvValue[][] {
  return targets.map(({ place, unit, ...target }) => [
    ...[place.file, place.sheet, place.cell, unit.code, unit.name, target.year, target.taskNumber],
    ...[target.channel, target.measure, target.comparator, target.value, target.per, target.sourceText],
  ]);
}

const PROBLEM_COLUMNS = ['file', 'sheet', 'cell', 'severity', 'code', 'message', 'source_text'];

function problemRows({ problems }: Interpretation): CsvValue[][] {
  return problems.map((problem) => {
    const { place, code, sourceText } = problem;
    return [place.file, place.sheet, place.cell, severityOf(problem), code, problemText(problem), sourceText];
  });
}

const CELL_COLUMNS = [
  ...['file', 'sheet', 'nonempty', 'fact', 'label', 'task', 'target', 'total', 'note', 'problem', 'hidden'],
];

function cellRows({ account }: Interpretation): CsvValue[][] {
  return account.map((sheet) => [
    ...[sheet.file, sheet.sheet, sheet.nonempty, sheet.fact, sheet.label, sheet.task, sheet.target],
    ...[sheet.total, sheet.note, sheet.problem, sheet.hidden],
  ]);
}
