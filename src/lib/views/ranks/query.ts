import { query, type Query, type RawRow } from '#lib/store/query.ts';
import { all, sql } from '#lib/store/sql.ts';
import { decodeTally, decodeUnitTally, SUMMED, textOf } from '../figure/decode.ts';
import type { UnitTally } from '../figure/unit-tally.ts';
import { underParent } from '../filter/conditions.ts';
import { ofMeasure } from '../filter/grounds.ts';
import { isGround, type Selection } from '../filter/selection.ts';
import { isAfterBorder } from '../trend/border.ts';
import { alike, ANSWERED, gapsBy, trendGrounds } from '../trend/query.ts';
import { groupName } from '#lib/messages/lineage.ts';

/** What one unit reported in one period. */
export interface UnitPoint extends UnitTally {
  readonly period: string;
  /** Whether the period's units are those from 01/07/2025 on. */
  readonly after: boolean;
}

/**
 * What every unit reported in every year's period of the selection's kind, all its channels together. A unit is a
 * version: across 01/07/2025 none is the same, territories are.
 */
export function ranksQuery(selection: Selection): Query<UnitPoint> {
  return isGround(selection) ? groundsQuery(selection) : unitsQuery(selection);
}

function unitsQuery(selection: Selection): Query<UnitPoint> {
  const { level, scope, parent, period } = selection;
  const wanted = all([
    sql`c.unit_level = ${level}`,
    sql`c.scope = ${scope}`,
    alike(period),
    ofMeasure(selection),
    ...(parent ? [underParent(parent)] : []),
  ]);
  return query(
    sql`select u.unit_id, u.code, u.name, u.type, coalesce(p.name, '') as parent, c.period, c.period_to, ${SUMMED}
      from cube c join units u on u.unit_id = c.unit_id left join units p on p.unit_id = u.parent_id
      where ${wanted}
      group by all
      order by c.period, u.unit_id`,
    (row) => Object.assign(decodeUnitTally(row), placed(row)),
  );
}

function groundsQuery(selection: Selection): Query<UnitPoint> {
  return query(
    sql`with ${trendGrounds(selection, null)},
        ${ANSWERED},
        gaps as (${gapsBy(sql`h.period, h.territory_id`, sql`held h`)})
      select c.territory_id as unit_id, t.code, t.name, t.type, t.parent, t.names, c.period, c.period_to,
        coalesce(any_value(gaps.absent), 0) as absent, ${SUMMED}
      from told c
        join territories t on t.territory_id = c.territory_id and t.basis = ${selection.basis} and t.level = ${selection.level}
        left join gaps on gaps.period = c.period and gaps.territory_id = c.territory_id
      group by c.territory_id, t.code, t.name, t.type, t.parent, t.names, c.period, c.period_to
      order by c.period, c.territory_id`,
    (row) => ({
      ...decodeUnitTally(row),
      ...decodeTally(row),
      name: groupName(textOf(row, 'names').split('\n').filter(Boolean)) || textOf(row, 'name'),
      ...placed(row),
    }),
  );
}

function placed(row: RawRow): Pick<UnitPoint, 'period' | 'after'> {
  return { period: textOf(row, 'period'), after: isAfterBorder(textOf(row, 'period_to')) };
}
