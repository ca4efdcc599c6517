import type { UnitLevel } from '#lib/domain/unit.ts';
import { query, type Query } from '#lib/store/query.ts';
import { sql } from '#lib/store/sql.ts';
import { numberOf, textOf } from '../figure/decode.ts';

/** What one file reports of one unit and period. */
export interface Report {
  readonly unit: string;
  readonly level: UnitLevel;
  readonly period: string;
  /** Id of the submission. */
  readonly submission: number;
  /** Figures and tasks; those of a plan and of comparison columns are no report. */
  readonly entries: number;
  /** The unit itself sent the file; else its figures stand in the file of another, or of several. */
  readonly byItself: boolean;
}

/**
 * Which files report of which units and periods. A figure of running text tells of its unit's own report only: other
 * units are mentioned there. Results of tasks are a report of their year.
 */
export function reportsQuery(): Query<Report> {
  return query(
    sql`with told as (
          select f.unit_id, f.unit_level, f.period, f.submission_id, s.sender_id
          from facts f join submissions s using (submission_id)
          where f.unit_id <> '' and f.period <> '' and f.status <> 'comparison' and f.scope <> 'children'
            and (not f.proposed or f.unit_id = s.sender_id)
          union all
          select t.unit_id, t.unit_level, cast(t.year as varchar), t.submission_id, s.sender_id
          from tasks t join submissions s using (submission_id)
          where t.unit_id <> '' and t.year is not null and t.status not in ('', 'blank')
        )
        select unit_id, unit_level, period, submission_id, count(*) as entries,
          bool_or(unit_id = sender_id) as by_itself
        from told
        group by all
        order by unit_id, period, submission_id`,
    (row) => ({
      unit: textOf(row, 'unit_id'),
      level: textOf(row, 'unit_level') as UnitLevel,
      period: textOf(row, 'period'),
      submission: numberOf(row, 'submission_id'),
      entries: numberOf(row, 'entries'),
      byItself: row['by_itself'] === true,
    }),
  );
}
