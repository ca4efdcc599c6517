import type { DataTable, DataView } from '#lib/domain/data-view.ts';
import type { View } from '#lib/domain/view.ts';
import { vietnameseKey } from '#lib/store/collation.ts';
import { query, type Query, type RawRow } from '#lib/store/query.ts';
import { numbers, sql, type Sql } from '#lib/store/sql.ts';
import { chosenRows, FROM, ID } from './conditions.ts';
import type { Field } from './field.ts';
import { FIELDS } from './fields.ts';

/** The numbers of all rows that are shown, in their order: all that is needed to show any part of them. */
export function idsQuery(view: View, data: DataView): Sql {
  const { table, sort } = data;
  const field = FIELDS[table].find(({ key }) => key === sort?.key);
  const rows = sql`${FROM[table]} where ${chosenRows(view, data)}`;
  if (!field || !sort) return sql`select ${ID[table]} as id from ${rows} order by id`;
  const way = sort.direction === 'descending' ? sql`desc` : sql`asc`;
  if (field.order !== undefined) {
    const by = field.order === 'number' ? field.sql : field.order;
    return sql`select ${ID[table]} as id from ${rows} order by ${by} ${way} nulls last, id`;
  }
  return sql`with shown as (select ${ID[table]} as id, ${field.sql} as text from ${rows}),
      places as (select text, row_number() over (order by ${vietnameseKey(sql`text`)}, text) as place
                 from (select distinct text from shown where text <> ''))
    select id from shown left join places using (text) order by place ${way} nulls last, id`;
}

/** How many rows the table has at all. */
export function countQuery(table: DataTable): Query<number> {
  return query(sql`select count(*) as rows from ${FROM[table]}`, (row) => Number(row['rows']));
}

/** The rows of these numbers, in any order, with `id` and all that the fields read. */
export function rowsQuery(table: DataTable, ids: readonly number[]): Query<RawRow> {
  const parent = FIELDS[table].find(({ key }) => key === 'parent');
  return query(
    sql`select t.*, ${ID[table]} as id, ${parent ? parent.sql : sql`''`} as parent_name
        from ${FROM[table]} where ${ID[table]} in ${numbers(ids)}`,
    (row) => row,
  );
}

/** The values of a field in use, as a filter offers them. */
export function valuesQuery(table: DataTable, field: Field): Query<string> {
  return query(sql`select distinct ${field.sql} as value from ${FROM[table]} order by value`, (row) =>
    String(row['value'] ?? ''),
  );
}
