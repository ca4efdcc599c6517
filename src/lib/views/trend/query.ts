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
  const sameDays = sql`substr(period_from, 6) = ${dayOfYear(period?.from)} and ${lastDay(period)}`;
  const wanted = all([
    sql`unit_id <> ''`,
    sql`unit_level = ${level}`,
    sql`measure = ${measure}`,
    sql`scope = ${scope}`,
    sql`period_kind = ${period?.kind ?? ''}`,
    sameDays,
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

/** The last day counts in ranges only: February's is not the same in every year. */
function lastDay(period: Period | null): Sql {
  return period?.kind === 'range' ? sql`substr(period_to, 6) = ${dayOfYear(period.to)}` : sql`true`;
}

function dayOfYear(iso = ''): string {
  return iso.slice(5);
}
