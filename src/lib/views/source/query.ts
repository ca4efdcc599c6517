import type { Channel } from '#lib/domain/channel.ts';
import type { Fact, FactState, Qualifier, Scope } from '#lib/domain/fact.ts';
import type { Measure } from '#lib/domain/measure.ts';
import type { Standing } from '#lib/domain/standing.ts';
import type { TaskStatus } from '#lib/domain/task.ts';
import { query, type Query, type RawRow } from '#lib/store/query.ts';
import { sql, type Sql } from '#lib/store/sql.ts';
import { decodeKinds, type AddedKinds } from '../figure/added-kinds.ts';
import { decodeTally, numberOf, textOf } from '../figure/decode.ts';
import type { Tally } from '../figure/tally.ts';
import type { SourcePart } from './source.ts';

/** So many rows are listed; a person looks at no more of them, and the page of all figures has the rest. */
export const MOST_LISTED = 500;

/** A figure behind a mark. */
export interface SourceFact {
  readonly id: number;
  readonly unit: string;
  readonly period: string;
  readonly channel: Channel;
  readonly measure: Measure;
  readonly scope: Scope;
  readonly figure: Pick<Fact, 'state' | 'value' | 'of' | 'qualifier'>;
  /** `other-scope`: added elsewhere, but of other units than the mark is about. */
  readonly standing: Standing | 'other-scope';
  readonly submission: number;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** The figures of a part, the added ones first. */
export function sourceFactsQuery({ facts, scope }: SourcePart): Query<SourceFact> {
  return query(
    sql`select *, case when standing = 'added' and scope <> coalesce(${scope}, scope) then 'other-scope' else standing end as stands
        from facts where ${facts}
        order by stands <> 'added', unit_name, unit_id, channel, fact_id
        limit ${MOST_LISTED}`,
    (row) => ({
      id: numberOf(row, 'fact_id'),
      unit: textOf(row, 'unit_name'),
      period: textOf(row, 'period'),
      channel: textOf(row, 'channel') as Channel,
      measure: textOf(row, 'measure') as Measure,
      scope: textOf(row, 'scope') as Scope,
      figure: {
        state: textOf(row, 'state') as FactState,
        value: nullable(row, 'value'),
        of: nullable(row, 'of_value'),
        qualifier: textOf(row, 'qualifier') as Qualifier,
      },
      standing: textOf(row, 'stands') as SourceFact['standing'],
      submission: numberOf(row, 'submission_id'),
      file: textOf(row, 'file'),
      sheet: textOf(row, 'sheet'),
      cell: textOf(row, 'cell'),
    }),
  );
}

/** The number that a part makes, with all that it carries, and how many figures there are of whatever standing. */
export interface SourceSum extends Tally {
  readonly all: number;
  readonly kinds: AddedKinds;
}

export function sourceSumQuery({ facts, scope }: SourcePart): Query<SourceSum> {
  const within = sql`scope = coalesce(${scope}, scope)`;
  const count = (condition: Sql) => sql`count(*) filter (where ${within} and ${condition})`;
  return query(
    sql`select count(*) as facts,
          string_agg(distinct measure, '|') filter (where ${within} and standing = 'added') as measures,
          string_agg(distinct unit_level, '|') filter (where ${within} and standing = 'added') as levels,
          string_agg(distinct scope, '|') filter (where ${within} and standing = 'added') as scopes,
          string_agg(distinct period, '|') filter (where ${within} and standing = 'added') as periods,
          sum(value) filter (where ${within} and standing = 'added') as value,
          ${count(sql`standing = 'added'`)} as figures,
          ${count(sql`standing = 'added' and qualifier in ('more_than', 'at_least')`)} as lower,
          ${count(sql`standing = 'added' and qualifier in ('less_than', 'at_most')`)} as upper,
          ${count(sql`standing = 'added' and qualifier = 'about'`)} as about,
          ${count(sql`standing = 'missing'`)} as missing,
          ${count(sql`standing = 'unquantified'`)} as unquantified,
          ${count(sql`standing = 'no_activity'`)} as no_activity,
          ${count(sql`standing = 'not_applicable'`)} as not_applicable,
          ${count(sql`standing = 'conflict'`)} as conflicts
        from facts where ${facts}`,
    (row) => ({ ...decodeTally(row), all: numberOf(row, 'facts'), kinds: decodeKinds(row) }),
  );
}

/** A task behind a rate. */
export interface SourceTask {
  readonly id: number;
  readonly unit: string;
  readonly number: string;
  readonly content: string;
  /** Null in a plan. */
  readonly status: TaskStatus | null;
  readonly submission: number;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

export function sourceTasksQuery(tasks: Sql): Query<SourceTask> {
  return query(sql`select * from tasks where ${tasks} order by task_id limit ${MOST_LISTED}`, (row) => ({
    id: numberOf(row, 'task_id'),
    unit: textOf(row, 'unit_name'),
    number: textOf(row, 'number'),
    content: textOf(row, 'content'),
    status: (textOf(row, 'status') || null) as TaskStatus | null,
    submission: numberOf(row, 'submission_id'),
    file: textOf(row, 'file'),
    sheet: textOf(row, 'sheet'),
    row: numberOf(row, 'sheet_row'),
  }));
}

function nullable(row: RawRow, column: string): number | null {
  return row[column] === null ? null : numberOf(row, column);
}
