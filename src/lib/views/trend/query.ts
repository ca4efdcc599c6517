import { parsePeriod, type Period } from '#lib/domain/period.ts';
import type { Channel } from '#lib/domain/channel.ts';
import { query, type Query, type RawRow } from '#lib/store/query.ts';
import { all, sql, type Sql } from '#lib/store/sql.ts';
import { decodeTally, numberOf, SUMMED, textOf } from '../figure/decode.ts';
import { underParent } from '../filter/conditions.ts';
import { ANSWERS, codeOf, heldOn, inSum, ofMeasure, wholeKey } from '../filter/grounds.ts';
import { isGround, type Selection } from '../filter/selection.ts';
import { isAfterBorder } from './border.ts';
import type { TrendTally } from './rows.ts';

/**
 * The sums of every year's period of the selection's kind (years with years, first quarters with
 * first quarters), by channel: of one unit, or of all units of the level.
 */
export function trendQuery(selection: Selection, unit: string | null): Query<TrendTally> {
  if (isGround(selection)) return groundsQuery(selection, unit);
  const { level, scope, parent } = selection;
  const wanted = all([
    sql`unit_id <> ''`,
    sql`unit_level = ${level}`,
    sql`scope = ${scope}`,
    alike(selection.period),
    ofMeasure(selection),
    ...(unit ? [sql`unit_id = ${unit}`] : []),
    ...(parent && !unit
      ? [sql`unit_id in (select u.unit_id from units u where ${underParent(parent)})`]
      : []),
  ]);
  return query(
    sql`with wanted as (select * from cube where ${wanted}),
        reach as (select period, count(distinct unit_id) as units from wanted where figures > 0 group by period),
        due as (${unit ? sql`select '' as period, 0 as expected` : expectedUnits(selection)})
      select period, period_to, channel, coalesce(any_value(reach.units), 0) as units,
        coalesce(any_value(due.expected), 0) as expected, ${SUMMED}
      from wanted left join reach using (period) left join due using (period)
      group by period, period_to, channel
      order by period, channel`,
    decodeTrend,
  );
}

/** How many units of the level there were at the end of each period of `wanted`, where any of the tỉnh has figures. */
function expectedUnits({ level, parent }: Selection): Sql {
  const reach = parent ? sql`${underParent(parent)}` : sql`u.province_id = w.province_id`;
  return sql`select w.period, count(distinct u.unit_id) as expected
    from (select distinct period, period_to, province_id from wanted) w
    join units u on u.level = ${level} and ${reach}
      and u.valid_from <= w.period_to and (u.valid_to = '' or u.valid_to > w.period_to)
    group by w.period`;
}

/**
 * The same over territories: of one, or of all that are comparable in every one of the periods, so that a sum never
 * gains or loses ground on the way. `absent`: units of the time that did not report, of territories that did.
 */
function groundsQuery(selection: Selection, territory: string | null): Query<TrendTally> {
  return query(
    sql`with ${trendGrounds(selection, territory)},
        reached as (select distinct period, territory_id from told where figures > 0),
        ${ANSWERED},
        gaps as (${gapsBy(sql`h.period`, sql`held h join reached r using (period, territory_id)`)}),
        reach as (select period, count(*) as units from reached group by period)
      select period, period_to, channel, coalesce(any_value(reach.units), 0) as units,
        coalesce(any_value(gaps.absent), 0) as absent, ${SUMMED}
      from told left join reach using (period) left join gaps using (period)
      group by period, period_to, channel
      order by period, channel`,
    decodeTrend,
  );
}

/** Who answered for itself (`answered`) or for the units below it (`spoken_for`). To follow `told`. */
export const ANSWERED: Sql = sql`answered as (select distinct period, unit_id from told where ${ANSWERS}),
        spoken_for as (
          select distinct period, ${codeOf(sql`unit_id`)} as huyen from told
          where figures > 0 and unit_level = 'huyen' and scope <> 'own'
        )`;

/** How many members `h` of territories did not report (`absent`), by the given columns of them. To follow `ANSWERED`. */
export function gapsBy(by: Sql, members: Sql): Sql {
  return sql`select ${by}, count(*) as absent
          from ${members}
          left join answered a on a.period = h.period and a.unit_id = h.unit_id
          left join spoken_for s on s.period = h.period and s.huyen = ${codeOf(sql`h.huyen_id`)} and h.with_huyen
          where h.role = 'lost' or (h.role = 'part' and a.unit_id is null and s.huyen is null)
          group by all`;
}

/** The rows of the cube that a line over territories is made of, as `told`, by territory. To follow `with`. */
export function trendGrounds(selection: Selection, territory: string | null): Sql {
  const { basis, level } = selection;
  const chosen = territory
    ? sql`t.territory_id = ${territory}`
    : sql`t.territory_id in (select territory_id from members m
        where m.basis = ${basis} and m.level = ${level} and ${withinReach(selection)})`;
  return sql`periods as (
          select distinct period, period_to from cube where ${alike(selection.period)} and unit_id <> ''
        ),
        comparable as (
          select territory_id from territories t
          where t.basis = ${basis} and t.level = ${level} and ${chosen}
            and (t.bar_before = '' or not exists (select 1 from periods where period_to < t.reform))
            and (t.bar_after = '' or not exists (select 1 from periods where period_to >= t.reform))
        ),
        whole as (
          select p.period || ' ' || ${wholeKey(sql`m.territory_id`, sql`m.unit_id`)} as key
          from members m join periods p on ${heldOn(sql`p.period_to`)}
          where m.basis = ${basis} and m.level = ${level} and m.role = 'above'
        ),
        held as (
          select p.period, m.territory_id, m.unit_id, m.huyen_id, m.role,
            p.period || ' ' || ${wholeKey(sql`m.territory_id`, sql`m.huyen_id`)} in (select key from whole) as with_huyen
          from members m join comparable using (territory_id) join periods p on ${heldOn(sql`p.period_to`)}
          where m.basis = ${basis} and m.level = ${level}
        ),
        told as (
          select h.territory_id, c.*
          from cube c join held h on h.unit_id = c.unit_id and h.period = c.period
          where ${ofMeasure(selection)} and ${inSum(selection)}
        )`;
}

function decodeTrend(row: RawRow): TrendTally {
  return {
    ...decodeTally(row),
    period: textOf(row, 'period'),
    after: isAfterBorder(textOf(row, 'period_to')),
    channel: textOf(row, 'channel') as Channel,
    units: numberOf(row, 'units'),
    expected: numberOf(row, 'expected'),
  };
}

/** Condition on a row of the cube: of a period of the same kind and place in its year. */
export function alike(code: string): Sql {
  const period = parsePeriod(code);
  return all([
    sql`period_kind = ${period?.kind ?? ''}`,
    sql`substr(period_from, 6) = ${dayOfYear(period?.from)}`,
    sameEnd(period),
  ]);
}

/** Condition on a member `m`: it lies in the chosen parent, or in a tỉnh that has figures of such periods. */
function withinReach({ parent, period }: Selection): Sql {
  return parent
    ? sql`${parent} in (m.unit_id, m.parent_id, m.huyen_id, m.province_id)`
    : sql`m.province_id in (select province_id from cube where unit_id <> '' and ${alike(period)})`;
}

/**
 * Where the kind and the first day do not tell when a period ends ("9 tháng" and "11 tháng", ranges), its last day and
 * the years that it spans must be the same too. Elsewhere not: February's last day is not the same in every year.
 */
function sameEnd(period: Period | null): Sql {
  if (period?.kind !== 'months' && period?.kind !== 'range') return sql`true`;
  const span = period.year - Number(period.from.slice(0, 4));
  return sql`substr(period_to, 6) = ${dayOfYear(period.to)}
    and period_year - try_cast(substr(period_from, 1, 4) as integer) = ${span}`;
}

function dayOfYear(iso = ''): string {
  return iso.slice(5);
}
