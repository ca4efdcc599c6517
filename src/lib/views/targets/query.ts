import type { Channel } from '#lib/domain/channel.ts';
import type { Measure } from '#lib/domain/measure.ts';
import type { Per, Target } from '#lib/domain/task.ts';
import { query, type Query } from '#lib/store/query.ts';
import { all, some, sql } from '#lib/store/sql.ts';
import { decodeTally, numberOf, SUMMED, textOf } from '../figure/decode.ts';
import type { Tally } from '../figure/tally.ts';

/** A quota as the list shows it. */
export interface TargetRow {
  readonly id: number;
  readonly unitId: string;
  readonly unitName: string;
  readonly taskNumber: string;
  readonly channel: Channel;
  readonly measure: Measure;
  readonly comparator: Target['comparator'];
  readonly value: number;
  readonly per: Per;
  readonly sourceText: string;
  readonly submission: number;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** The quotas of a year, as the plans state them. */
export function targetsQuery(year: number | null): Query<TargetRow> {
  return query(
    sql`select * from targets where year is not distinct from ${year} order by target_id`,
    (row) => ({
      id: numberOf(row, 'target_id'),
      unitId: textOf(row, 'unit_id'),
      unitName: textOf(row, 'unit_name'),
      taskNumber: textOf(row, 'task_number'),
      channel: textOf(row, 'channel') as Channel,
      measure: textOf(row, 'measure') as Measure,
      comparator: textOf(row, 'comparator') as Target['comparator'],
      value: numberOf(row, 'value'),
      per: textOf(row, 'per') as Per,
      sourceText: textOf(row, 'source_text'),
      submission: numberOf(row, 'submission_id'),
      file: textOf(row, 'file'),
      sheet: textOf(row, 'sheet'),
      cell: textOf(row, 'cell'),
    }),
  );
}

/** What a unit itself did through one channel in one period. */
export interface Actual extends Tally {
  readonly unitId: string;
  readonly channel: Channel;
  readonly measure: Measure;
  readonly period: string;
}

/** Of which channel and measure the figures of every commune are wanted. */
export type Wide = Pick<TargetRow, 'channel' | 'measure'>;

/** What units that have quotas did in the periods of a year, and what all communes did of what is `wide`. */
export function actualsQuery(year: number, wide: readonly Wide[] = []): Query<Actual> {
  const ofCommunes = wide.map(({ channel, measure }) =>
    all([
      sql`unit_level = 'xa'`,
      sql`measure = ${measure}`,
      ...(channel === 'all' ? [] : [sql`channel = ${channel}`]),
    ]),
  );
  const wanted = some([
    sql`unit_id in (select unit_id from targets where unit_id <> '' and year = ${year})`,
    ...ofCommunes,
  ]);
  return query(
    sql`select unit_id, channel, measure, period, ${SUMMED}
        from cube
        where period_year = ${year} and period_kind in ('year', 'half', 'quarter', 'month') and scope = 'own'
          and unit_id <> '' and (${wanted})
        group by unit_id, channel, measure, period
        order by all`,
    (row) => ({
      ...decodeTally(row),
      unitId: textOf(row, 'unit_id'),
      channel: textOf(row, 'channel') as Channel,
      measure: textOf(row, 'measure') as Measure,
      period: textOf(row, 'period'),
    }),
  );
}
