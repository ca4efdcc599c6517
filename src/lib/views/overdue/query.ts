import type { TaskStatus } from '#lib/domain/task.ts';
import { query, type Query } from '#lib/store/query.ts';
import { sql } from '#lib/store/sql.ts';
import type { TaskFacet } from '../completion/query.ts';
import { numberOf, textOf } from '../figure/decode.ts';

/** A task with a day by which it must be done. */
export interface DatedTask {
  readonly id: number;
  readonly unitId: string;
  readonly unitName: string;
  readonly number: string;
  readonly content: string;
  /** ISO. */
  readonly deadline: string;
  readonly deadlineText: string;
  /** Null in a plan. */
  readonly status: TaskStatus | null;
  readonly file: string;
  readonly sheet: string;
  readonly sheetRow: number;
}

/** The tasks of a year and level that have a deadline which is a day, the earliest first. */
export function datedTasksQuery({ year, level }: Pick<TaskFacet, 'year' | 'level'>): Query<DatedTask> {
  return query(
    sql`select * from tasks
        where year is not distinct from ${year} and unit_level = ${level} and deadline <> ''
        order by deadline, unit_name, task_id`,
    (row) => ({
      id: numberOf(row, 'task_id'),
      unitId: textOf(row, 'unit_id'),
      unitName: textOf(row, 'unit_name'),
      number: textOf(row, 'number'),
      content: textOf(row, 'content'),
      deadline: textOf(row, 'deadline'),
      deadlineText: textOf(row, 'deadline_text'),
      status: (textOf(row, 'status') || null) as TaskStatus | null,
      file: textOf(row, 'file'),
      sheet: textOf(row, 'sheet'),
      sheetRow: numberOf(row, 'sheet_row'),
    }),
  );
}
