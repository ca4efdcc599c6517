import type { ExportColumn } from '#lib/export/view-csv.ts';
import { taskWords } from '#lib/messages/tasks.ts';
import { viewWords } from '#lib/messages/views.ts';
import type { MatrixRow, TaskMatrix } from './matrix.ts';

/** The matrix as columns of a file: the status of each task in words. */
export function matrixColumns(matrix: TaskMatrix): ExportColumn<MatrixRow>[] {
  return [
    { label: viewWords.unit, text: (row) => row.name },
    ...matrix.numbers.map((number) => ({
      label: taskWords.number(number),
      text: (row: MatrixRow) => {
        const task = row.cells.get(number);
        return task ? taskWords.statusOf(task.status) : '';
      },
    })),
  ];
}
