import { query, type Query } from '#lib/store/query.ts';
import { sql } from '#lib/store/sql.ts';
import type { UnitLevel } from '#lib/domain/unit.ts';
import { numberOf, textOf } from '../figure/decode.ts';
import type { UnitTasks } from './rows.ts';

/** A year and level for which there are tasks, or quotas alone. */
export interface TaskFacet {
  readonly year: number | null;
  readonly level: UnitLevel;
  readonly tasks: number;
}

export function taskFacetsQuery(): Query<TaskFacet> {
  return query(
    sql`select year, unit_level, cast(sum(task) as integer) as tasks
        from (select year, unit_level, 1 as task from tasks union all select year, unit_level, 0 from targets)
        group by all
        order by year desc nulls last, tasks desc, unit_level`,
    (row) => ({
      year: row['year'] === null ? null : numberOf(row, 'year'),
      level: textOf(row, 'unit_level') as UnitLevel,
      tasks: numberOf(row, 'tasks'),
    }),
  );
}

/** How many tasks of each unit stand in each status. */
export function completionQuery({ year, level }: Pick<TaskFacet, 'year' | 'level'>): Query<UnitTasks> {
  return query(
    sql`select t.unit_id, t.unit_code, t.unit_name, coalesce(any_value(u.type), '') as type,
          coalesce(any_value(p.name), '') as parent,
          count(*) filter (where status = 'done') as done,
          count(*) filter (where status = 'not_done') as not_done,
          count(*) filter (where status = 'partial') as partial,
          count(*) filter (where status = 'in_progress') as in_progress,
          count(*) filter (where status = 'not_due') as not_due,
          count(*) filter (where status = 'not_applicable') as not_applicable,
          count(*) filter (where status = 'blank') as blank,
          count(*) filter (where status = 'contradictory') as contradictory,
          count(*) filter (where status = '') as planned,
          count(*) filter (where status = 'done' and links <> '') as evidenced
        from tasks t left join units u using (unit_id) left join units p on p.unit_id = u.parent_id
        where year is not distinct from ${year} and unit_level = ${level}
        group by t.unit_id, t.unit_code, t.unit_name
        order by t.unit_id, t.unit_name`,
    (row) => ({
      id: textOf(row, 'unit_id'),
      code: textOf(row, 'unit_code'),
      name: textOf(row, 'unit_name'),
      type: textOf(row, 'type'),
      parent: textOf(row, 'parent'),
      done: numberOf(row, 'done'),
      not_done: numberOf(row, 'not_done'),
      partial: numberOf(row, 'partial'),
      in_progress: numberOf(row, 'in_progress'),
      not_due: numberOf(row, 'not_due'),
      not_applicable: numberOf(row, 'not_applicable'),
      blank: numberOf(row, 'blank'),
      contradictory: numberOf(row, 'contradictory'),
      planned: numberOf(row, 'planned'),
      evidenced: numberOf(row, 'evidenced'),
    }),
  );
}
