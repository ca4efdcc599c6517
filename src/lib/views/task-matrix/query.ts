import type { TaskStatus } from '#lib/domain/task.ts';
import { query, type Query } from '#lib/store/query.ts';
import { sql } from '#lib/store/sql.ts';
import type { TaskFacet } from '../completion/query.ts';
import { numberOf, textOf } from '../figure/decode.ts';
import type { TaskRow } from './matrix.ts';

/** All tasks of a year and level, in the order of their sheets. */
export function tasksQuery({ year, level }: Pick<TaskFacet, 'year' | 'level'>): Query<TaskRow> {
  return query(
    sql`select t.*, coalesce(p.name, '') as parent
        from tasks t left join units u using (unit_id) left join units p on p.unit_id = u.parent_id
        where year is not distinct from ${year} and unit_level = ${level}
        order by task_id`,
    (row) => ({
      unitId: textOf(row, 'unit_id'),
      unitCode: textOf(row, 'unit_code'),
      unitName: textOf(row, 'unit_name'),
      parent: textOf(row, 'parent'),
      number: textOf(row, 'number'),
      content: textOf(row, 'content'),
      result: textOf(row, 'result'),
      lead: textOf(row, 'lead'),
      coordinating: textOf(row, 'coordinating'),
      deadlineText: textOf(row, 'deadline_text'),
      status: textOf(row, 'status') === '' ? null : (textOf(row, 'status') as TaskStatus),
      percent: row['percent'] === null ? null : numberOf(row, 'percent'),
      note: textOf(row, 'note'),
      links: textOf(row, 'links').split('\n').filter(isWebAddress),
      submission: numberOf(row, 'submission_id'),
      file: textOf(row, 'file'),
      sheet: textOf(row, 'sheet'),
      sheetRow: numberOf(row, 'sheet_row'),
    }),
  );
}

/** Only such addresses are ever made into links: a file may hold any other scheme. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(address);
}
