/** What any cube of figures costs: grouped by the columns that ours has, one sum, written as a table. */
export function groupingOf(facts: string): string {
  return `create or replace table grouped as
    select unit_id, unit_level, parent_id, province_id,
      period, period_kind, period_year, period_from, period_to, channel, measure, scope, sum(value) as value
    from ${facts} group by all`;
}
