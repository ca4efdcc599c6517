import { sql, type Sql } from './sql.ts';

/**
 * The cube that the dashboard reads: one row a unit, period, channel, measure and scope, with everything that a
 * sum must carry (domain.md 8.1). Only here is it decided what may be added up: a counted figure with a number
 * that no longer awaits a person, about reform itself and of a measure that can be summed. `written_name`: of a
 * unit that the registry does not know; the others have theirs in `units`. `in_wider`: a figure of the same unit
 * already holds this one; `in_huyen`: one of its huyện does, whatever version of it. A sum over ground takes only one.
 */
export function cubeRows(facts: Sql, chosen = sql`true`): Sql {
  return sql`
    with marked as (
      select *, case when unit_id = '' then unit_name else '' end as written_name,
        status = 'counted' and not proposed as counts,
        status = 'counted' and not proposed and state = 'value' as adds
      from ${facts}
      where topic = 'cchc' and period <> '' and status in ('counted', 'conflict') and ${chosen}
    ), summed as (
    select unit_id, written_name, unit_level, parent_id, province_id,
      period, period_kind, period_year, period_from, period_to, channel, measure, scope,
      sum(value) filter (where adds) as value,
      count(*) filter (where adds)::integer as figures,
      count(*) filter (where adds and qualifier in ('more_than', 'at_least'))::integer as lower,
      count(*) filter (where adds and qualifier in ('less_than', 'at_most'))::integer as upper,
      count(*) filter (where adds and qualifier = 'about')::integer as about,
      count(*) filter (where counts and state = 'missing')::integer as missing,
      count(*) filter (where counts and state = 'unquantified')::integer as unquantified,
      count(*) filter (where counts and state = 'no_activity')::integer as no_activity,
      count(*) filter (where counts and state = 'not_applicable')::integer as not_applicable,
      count(*) filter (where status = 'conflict' and not proposed)::integer as conflicts,
      count(*) filter (where proposed)::integer as proposals,
      bool_or(sample) as sample
    from marked
    group by all
    ), wide as (
      select unit_id as of_unit, unit_level as of_level, period, channel, measure,
        bool_or(scope = 'own_and_children') as whole
      from summed
      where scope <> 'own' and figures > 0 and unit_id <> ''
      group by all
    )
    select s.*, coalesce(s.scope <> 'own_and_children' and same.whole, false) as in_wider,
      huyen.of_unit is not null as in_huyen
    from summed s
    left join wide same
      on same.of_unit = s.unit_id and same.period = s.period and same.channel = s.channel and same.measure = s.measure
    left join wide huyen
      on split_part(huyen.of_unit, '@', 1) = split_part(s.parent_id, '@', 1) and huyen.of_level = 'huyen'
        and huyen.period = s.period and huyen.channel = s.channel and huyen.measure = s.measure`;
}
