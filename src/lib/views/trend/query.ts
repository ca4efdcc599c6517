import { parsePeriod, type Period } from '#lib/domain/period.ts';
import type { Channel } from '#lib/domain/channel.ts';
import { query, type Query } from '#lib/store/query.ts';
import { all, sql, type Sql } from '#lib/store/sql.ts';
import { decodeTally, numberOf, SUMMED, textOf } from '../figure/decode.ts';
import { underParent } from '../filter/conditions.ts';
import type { Selection } from '../filter/selection.ts';
import { isAfterBorder } from './border.ts';
import type { TrendTally } from './rows.ts';

/**
 * The sums of every year's period of the selection's kind (years with years, first quarters with
 * first quarters), by channel: of one unit, or of all units of the level.
 */
export function trendQuery(selection: Selection, unit: string | null): Query<TrendTally> {
  const { level, measure, scope, parent, channel } = selection;
  const period = parsePeriod(selection.period);
  const wanted = all([
    sql`unit_id <> ''`,
    sql`unit_level = ${level}`,
    sql`measure = ${measure}`,
    sql`scope = ${scope}`,
    sql`period_kind = ${period?.kind ?? ''}`,
    sql`substr(period_from, 6) = ${dayOfYear(period?.from)}`,
    sameEnd(period),
    ...(channel ? [sql`channel = ${channel}`] : []),
    ...(unit ? [sql`unit_id = ${unit}`] : []),
    ...(parent && !unit
      ? [sql`unit_id in (select u.unit_id from units u where ${underParent(parent)})`]
      : []),
  ]);
  return query(
    sql`with wanted as (select * from cube where ${wanted}),
        reach as (select period, count(distinct unit_id) as units from wanted where figures > 0 group by period)
      select period, period_to, channel, coalesce(any_value(reach.units), 0) as units, ${SUMMED}
      from wanted left join reach using (period)
      group by period, period_to, channel
      order by period, channel`,
    (row) => ({
      ...decodeTally(row),
      period: textOf(row, 'period'),
      after: isAfterBorder(textOf(row, 'period_to')),
      channel: textOf(row, 'channel') as Channel,
      units: numberOf(row, 'units'),
    }),
  );
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
