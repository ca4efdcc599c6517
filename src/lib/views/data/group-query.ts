import type { DataTable, DataView } from '#lib/domain/data-view.ts';
import { STANDINGS, type Standing } from '#lib/domain/standing.ts';
import type { View } from '#lib/domain/view.ts';
import { query, type Query, type RawRow } from '#lib/store/query.ts';
import { all, column, joined, sql, type Sql } from '#lib/store/sql.ts';
import { decodeKinds, type AddedKinds } from '../figure/added-kinds.ts';
import { decodeTally, numberOf, textOf } from '../figure/decode.ts';
import type { Tally } from '../figure/tally.ts';
import { chosenRows, FROM } from './conditions.ts';
import type { Field } from './field.ts';

/** More lines than this are no table for people. */
export const MOST_LINES = 20_000;

/** What one group of rows holds: of these values, all values of a field that is not named. */
export interface GroupCell {
  /** The values of the first so many fields by which rows are grouped. */
  readonly values: readonly string[];
  /** The value of the field whose values are columns; null for all of them. */
  readonly across: string | null;
  readonly rows: number;
  /** Of figures: what they add up to, if they may be added. */
  readonly tally: Tally;
  readonly kinds: AddedKinds;
  /** Figures that are not added, by the reason. */
  readonly leftOut: ReadonlyMap<Standing, number>;
  /** Of tasks: done ones, and those that are due. */
  readonly done: number;
  readonly due: number;
}

/** Every group of the rows, of every depth, with and without the columns; the whole is the group of no values. */
export function groupQuery(
  view: View,
  data: DataView,
  groups: readonly Field[],
  across: Field | null,
): Query<GroupCell> {
  const names = groups.map((_, at) => GROUPS[at]!);
  const depths = Array.from({ length: groups.length + 1 }, (_, depth) => names.slice(0, depth));
  const sets = depths.flatMap((set) => [set, ...(across ? [[...set, ACROSS]] : [])]);
  const { table } = data;
  return query(
    sql`with chosen as (
          select t.* ${listed(groups.map((field, at) => as(field, names[at]!)))} ${across ? as(across, ACROSS) : sql``}
          from ${FROM[table]} where ${chosenRows(view, data)}
        )
        select ${listed(names.map((name) => sql`${name}, grouping(${name}) as ${flagOf(name)},`))}
          ${across ? sql`across, grouping(across) as across_off,` : sql``}
          count(*) as rows, ${AGGREGATES[table]}
        from chosen group by grouping sets (${commas(sets.map((set) => sql`(${commas(set)})`))})
        order by ${commas([...names.map((name) => sql`${name} nulls first`), ...(across ? [sql`across nulls first`] : []), sql`rows`])}
        limit ${MOST_LINES + 1}`,
    (row) => decode(row, groups.length, across !== null),
  );
}

const GROUPS: readonly Sql[] = [sql`group_0`, sql`group_1`, sql`group_2`];
const FLAGS: readonly Sql[] = [sql`group_0_off`, sql`group_1_off`, sql`group_2_off`];
const ACROSS = sql`across`;

function flagOf(name: Sql): Sql {
  return FLAGS[GROUPS.indexOf(name)]!;
}

const ADDED = sql`filter (where standing = 'added')`;
const within = (condition: Sql) => sql`count(*) filter (where ${condition})`;

const AGGREGATES: Readonly<Record<DataTable, Sql>> = {
  facts: sql`sum(value) ${ADDED} as value,
    ${within(sql`standing = 'added'`)} as figures,
    ${within(sql`standing = 'added' and qualifier in ('more_than', 'at_least')`)} as lower,
    ${within(sql`standing = 'added' and qualifier in ('less_than', 'at_most')`)} as upper,
    ${within(sql`standing = 'added' and qualifier = 'about'`)} as about,
    string_agg(distinct measure, '|') ${ADDED} as measures,
    string_agg(distinct unit_level, '|') ${ADDED} as levels,
    string_agg(distinct scope, '|') ${ADDED} as scopes,
    string_agg(distinct period, '|') ${ADDED} as periods
    ${listed(STANDINGS.map((standing) => sql`, ${within(sql`standing = ${standing}`)} as ${column(standing)}`))}`,
  tasks: sql`${within(sql`status = 'done'`)} as done,
    ${within(sql`status in ('done', 'not_done', 'partial', 'in_progress', 'blank')`)} as due`,
  targets: sql`0 as done`,
};

function decode(row: RawRow, depth: number, pivoted: boolean): GroupCell {
  const values = Array.from({ length: depth }, (_, at) =>
    numberOf(row, `group_${at}_off`) === 1 ? null : textOf(row, `group_${at}`),
  );
  return {
    values: values.filter((value) => value !== null),
    across: pivoted && numberOf(row, 'across_off') === 0 ? textOf(row, 'across') : null,
    rows: numberOf(row, 'rows'),
    tally: { ...decodeTally({ value: null, ...row }), conflicts: numberOf(row, 'conflict') },
    kinds: decodeKinds(row),
    leftOut: new Map(
      STANDINGS.filter((standing) => standing !== 'added' && numberOf(row, standing) > 0).map((standing) => [
        standing,
        numberOf(row, standing),
      ]),
    ),
    done: numberOf(row, 'done'),
    due: numberOf(row, 'due'),
  };
}

/** Condition on the rows of a group. */
export function groupRows(
  view: View,
  data: DataView,
  fields: readonly Field[],
  values: readonly string[],
): Sql {
  const of = values.map((value, at) => sql`${fields[at]!.sql} = ${value}`);
  return all([chosenRows(view, data), ...of]);
}

function as(field: Field, name: Sql): Sql {
  return sql`, ${field.sql} as ${name}`;
}

function listed(parts: readonly Sql[]): Sql {
  return joined(parts, ' ');
}

function commas(parts: readonly Sql[]): Sql {
  return joined(parts, ', ');
}
