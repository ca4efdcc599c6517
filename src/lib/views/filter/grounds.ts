import { periodEnd } from '#lib/domain/period.ts';
import { all, sql, type Sql } from '#lib/store/sql.ts';
import { SUMMED } from '../figure/decode.ts';
import type { Selection } from './selection.ts';

/** Condition on a row of the cube: of the selection's measure and channel, whatever its unit, period and scope. */
export function ofMeasure({ measure, channel }: Selection): Sql {
  return all([sql`measure = ${measure}`, ...(channel ? [sql`channel = ${channel}`] : [])]);
}

/**
 * Condition on a row `c` of the cube and a member `h`: it is in the territory's sum. A roll-up takes of each unit what no
 * wider figure holds (domain.md 8.9), be it the unit's own or that of a huyện that lies in the same territory; without one
 * only what communes reported of the selection's scope counts, and all of a huyện that became a commune.
 */
export function inSum({ rollup, scope }: Selection): Sql {
  return rollup
    ? sql`h.role in ('part', 'above') and not c.in_wider and not (c.in_huyen and h.with_huyen)`
    : sql`h.role = 'part' and (
        (c.unit_level = 'xa' and c.scope = ${scope}) or (c.unit_level = 'huyen' and not c.in_wider))`;
}

/** Level and code of a unit's id: a commune is filed under the version of its huyện that it was first in. */
export function codeOf(id: Sql): Sql {
  return sql`split_part(${id}, '@', 1)`;
}

/** Key of a huyện, by its id, in a territory: to tell whether the one lies in the other as a whole. */
export function wholeKey(territory: Sql, huyen: Sql): Sql {
  return sql`${territory} || ' ' || ${codeOf(huyen)}`;
}

/** Condition on a row of the cube: it answers for its unit, be it that there was nothing. */
export const ANSWERS: Sql = sql`figures + no_activity + not_applicable > 0`;

/** Condition on a member `m`: it lies in the chosen parent, or in a tỉnh that has figures of the period. */
function reaches({ parent, period }: Selection): Sql {
  return parent
    ? sql`${parent} in (m.unit_id, m.parent_id, m.huyen_id, m.province_id)`
    : sql`m.province_id in (
        select province_id from cube where period = ${period} and unit_level in ('xa', 'huyen') and unit_id <> '')`;
}

/** Condition on a member `m`: it stands for its territory on a day. */
export function heldOn(day: Sql): Sql {
  return sql`m.from_day <= ${day} and (m.to_day = '' or m.to_day > ${day})`;
}

/**
 * The territories that a selection is about, as `chosen`, their members on the period's last day, as `held`, and what they
 * reported, as `counted`: parts that should have, that did, and that may be missing (`lost`). To follow `with`.
 */
export function grounds(selection: Selection): Sql {
  const { basis, level, period, rollup, scope } = selection;
  const end = sql`${periodEnd(period) ?? ''}`;
  const told = all([sql`period = ${period}`, ofMeasure(selection)]);
  return sql`whole as (
      select ${wholeKey(sql`m.territory_id`, sql`m.unit_id`)} as key from members m
      where m.basis = ${basis} and m.level = ${level} and m.role = 'above' and ${heldOn(end)}
    ),
    held as (
      select m.*, ${wholeKey(sql`m.territory_id`, sql`m.huyen_id`)} in (select key from whole) as with_huyen
      from members m where m.basis = ${basis} and m.level = ${level} and ${heldOn(end)}
    ),
    chosen as (
      select t.territory_id as unit_id, t.code, t.name, t.type, t.parent, t.names,
        case when ${end} < t.reform then t.bar_before else t.bar_after end as bar,
        case when ${end} < t.reform then t.bar_before_names else t.bar_after_names end as bar_names
      from territories t
      where t.basis = ${basis} and t.level = ${level}
        and t.territory_id in (select territory_id from held m where ${reaches(selection)})
    ),
    answered as (
      select unit_id from cube
      where ${told} and ${ANSWERS} and ${rollup ? sql`true` : sql`(scope = ${scope} or unit_level = 'huyen')`}
    ),
    spoken_for as (
      select ${codeOf(sql`unit_id`)} as huyen from cube
      where ${told} and figures > 0 and unit_level = 'huyen' and scope <> 'own'
    ),
    counted as (
      select territory_id as unit_id,
        count(*) filter (where role = 'part') as expected,
        count(*) filter (where role = 'part' and (unit_id in (select unit_id from answered)
          ${rollup ? sql`or (with_huyen and ${codeOf(sql`huyen_id`)} in (select huyen from spoken_for))` : sql``})) as reported,
        count(*) filter (where role = 'lost') as lost
      from held
      group by territory_id
    )`;
}

/** What each territory's members reported, by the given columns: rows of `unit_id`, these columns and the sums. */
export function toldByGround(selection: Selection, by: Sql): Sql {
  return sql`select h.territory_id as unit_id ${by}, ${SUMMED}
    from cube c join held h on h.unit_id = c.unit_id
    where c.period = ${selection.period} and ${ofMeasure(selection)} and ${inSum(selection)}
    group by all`;
}
