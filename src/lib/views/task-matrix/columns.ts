import { taskWords } from '#lib/messages/tasks.ts';
import { markedNameColumn, type ViewColumn } from '../figure/column.ts';
import { STATUS_MARKS } from './marks.ts';
import { numberOfKey, openTasks, taskKey, type MatrixRow, type TaskMatrix } from './matrix.ts';

/** Unit, how many of its tasks are open, and the status of each task. */
export function matrixColumns(matrix: TaskMatrix): ViewColumn<MatrixRow>[] {
  return [
    markedNameColumn(),
    {
      key: 'open',
      label: taskWords.open,
      hint: taskWords.openHint,
      align: 'end',
      text: (row) => String(openTasks(row)),
      value: openTasks,
      sort: openTasks,
    },
    ...matrix.numbers.map(taskColumn),
  ];
}

function taskColumn(number: string): ViewColumn<MatrixRow> {
  const statusOf = (row: MatrixRow) => {
    const task = row.cells.get(number);
    return task ? taskWords.statusOf(task.status) : taskWords.absent;
  };
  return {
    key: taskKey(number),
    label: number,
    heading: taskWords.number(number),
    hint: taskWords.number(number),
    text: statusOf,
    value: (row) => (row.cells.has(number) ? statusOf(row) : ''),
    mark: (row) => {
      const task = row.cells.get(number);
      return task ? STATUS_MARKS[task.status ?? 'planned'] : null;
    },
    spoken: (row) => taskWords.cell(row.name, number, statusOf(row)),
    picks: (row) => row.cells.has(number),
  };
}

/** The task of a cell; null in the columns that are of the unit. */
export function taskAt(row: MatrixRow, column: string) {
  return row.cells.get(numberOfKey(column)) ?? null;
}
