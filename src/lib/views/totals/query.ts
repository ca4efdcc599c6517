import { isChannel, type Channel } from '#lib/domain/channel.ts';
import { MEASURES, type Measure } from '#lib/domain/measure.ts';
import { query, type Query } from '#lib/store/query.ts';
import { sql } from '#lib/store/sql.ts';
import { decodeTally, numberOf, SUMMED, textOf } from '../figure/decode.ts';
import type { Tally } from '../figure/tally.ts';
import { underParent } from '../filter/conditions.ts';
import type { Selection } from '../filter/selection.ts';

/** What all units of a level did through one channel, counted in one measure class: classes are never added. */
export interface ChannelTotal extends Tally {
  readonly measure: Measure;
  readonly channel: Channel;
  /** Units with a number. */
  readonly units: number;
}

/** The totals of a period by measure class and channel, in the order of both; rates and unclear measures are no sums. */
export function totalsQuery({
  period,
  level,
  scope,
  parent,
}: Pick<Selection, 'period' | 'level' | 'scope' | 'parent'>): Query<ChannelTotal> {
  const below = parent
    ? sql`unit_id in (select u.unit_id from units u where ${underParent(parent)})`
    : sql`true`;
  return query(
    sql`select measure, channel, count(distinct unit_id) filter (where figures > 0) as units, ${SUMMED}
        from cube
        where period = ${period} and unit_level = ${level} and scope = ${scope} and unit_id <> ''
          and measure not in ('percent', 'other', 'view') and ${below}
        group by measure, channel
        order by measure, channel`,
    (row) => {
      const channel = textOf(row, 'channel');
      return {
        ...decodeTally(row),
        measure: textOf(row, 'measure') as Measure,
        channel: isChannel(channel) ? channel : 'other',
        units: numberOf(row, 'units'),
      };
    },
  );
}

/** The totals of each measure class, in the fixed order of the classes, the greatest channel first. */
export function byMeasure(
  totals: readonly ChannelTotal[],
): readonly { readonly measure: Measure; readonly totals: readonly ChannelTotal[] }[] {
  return MEASURES.map((measure) => ({
    measure,
    totals: totals
      .filter((total) => total.measure === measure && total.value !== null)
      .sort((a, b) => (b.value ?? 0) - (a.value ?? 0)),
  })).filter((each) => each.totals.length > 0);
}
