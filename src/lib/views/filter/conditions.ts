import { periodEnd } from '#lib/domain/period.ts';
import { all, sql, type Sql } from '#lib/store/sql.ts';
import type { Selection } from './selection.ts';

/** Condition on the cube: the figures of known units that a selection is about, whatever their parent. */
export function chosenFigures(selection: Selection): Sql {
  return all([chosenButScope(selection), sql`unit_id <> ''`, sql`scope = ${selection.scope}`]);
}

/** The same, of any scope and of units that the registry does not know too. */
export function chosenButScope({ period, level, measure, channel }: Selection): Sql {
  return all([
    sql`period = ${period}`,
    sql`unit_level = ${level}`,
    sql`measure = ${measure}`,
    ...(channel ? [sql`channel = ${channel}`] : []),
  ]);
}

/** Condition on `units u`: below the chosen parent, be it huyện or tỉnh. */
export function underParent(parent: string): Sql {
  return sql`${parent} in (u.parent_id, u.huyen_id, u.province_id)`;
}

/**
 * The units that a selection is about, as a select of `units`: those that exist on the period's last day and are expected
 * to report (below the chosen parent, or in any province that has figures), and any other that did.
 */
export function chosenUnits(selection: Selection): Sql {
  const { period, level, parent } = selection;
  const end = periodEnd(period) ?? '';
  const expected = sql`u.valid_from <= ${end} and (u.valid_to = '' or u.valid_to > ${end})`;
  const reporting = sql`u.unit_id in (select unit_id from cube where ${chosenFigures(selection)})`;
  const among = parent
    ? underParent(parent)
    : sql`u.province_id in (select province_id from cube where period = ${period} and unit_level = ${level})`;
  return sql`select u.unit_id, u.code, u.name, u.type, coalesce(p.name, '') as parent
    from units u left join units p on p.unit_id = u.parent_id
    where u.level = ${level} and (${among}) and ((${expected}) or (${reporting}))`;
}
