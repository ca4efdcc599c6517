import { isChannel } from '#lib/domain/channel.ts';
import { query, type Query } from '#lib/store/query.ts';
import { sql } from '#lib/store/sql.ts';
import { decodeUnitTally, SUMMED, textOf } from '../figure/decode.ts';
import { chosenFigures, chosenUnits } from '../filter/conditions.ts';
import type { Selection } from '../filter/selection.ts';
import type { ChannelTally } from './rows.ts';

/** What every unit reported of each channel; a unit without figures is one row without a channel. */
export function channelsQuery(selection: Selection): Query<ChannelTally> {
  return query(
    sql`with chosen as (${chosenUnits(selection)}),
        told as (select unit_id, channel, ${SUMMED} from cube where ${chosenFigures(selection)} group by all)
      select chosen.*, told.* exclude (unit_id)
      from chosen left join told using (unit_id)
      order by unit_id, channel`,
    (row) => {
      const channel = textOf(row, 'channel');
      return { ...decodeUnitTally(row), channel: isChannel(channel) ? channel : null };
    },
  );
}
