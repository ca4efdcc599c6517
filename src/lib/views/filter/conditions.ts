import { periodEnd } from '#lib/domain/period.ts';
import { all, some, sql, type Sql } from '#lib/store/sql.ts';
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

/** What is told of a unit `u` below a unit `p`. */
export const DESCRIBED: Sql = sql`u.unit_id, u.code, u.name, u.type, coalesce(p.name, '') as parent`;

/** The units that a selection is about, as a select of `units`. */
export function chosenUnits(selection: Selection): Sql {
  const reports = sql`u.unit_id in (select unit_id from cube where ${chosenFigures(selection)})`;
  return sql`select ${DESCRIBED} from units u left join units p on p.unit_id = u.parent_id
    where ${isChosen(selection, reports)}`;
}

/**
 * Condition on `units u`: a selection is about them, because they exist on the period's last day and are expected to report
 * (below the chosen parent, or in any province that has figures), or because they did, by the condition `reports`.
 */
export function isChosen({ period, level, parent }: Selection, reports: Sql): Sql {
  const end = periodEnd(period) ?? '';
  const among = parent
    ? underParent(parent)
    : sql`u.province_id in (select province_id from cube where period = ${period} and unit_level = ${level})`;
  const expected = all([sql`u.valid_from <= ${end}`, some([sql`u.valid_to = ''`, sql`u.valid_to > ${end}`])]);
  return all([sql`u.level = ${level}`, among, some([expected, reports])]);
}
