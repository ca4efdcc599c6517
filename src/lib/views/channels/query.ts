import { isChannel, type Channel } from '#lib/domain/channel.ts';
import { query, type Query, type RawRow } from '#lib/store/query.ts';
import { sql } from '#lib/store/sql.ts';
import { decodeGround, decodeUnitTally, SUMMED, textOf } from '../figure/decode.ts';
import { chosenFigures, chosenUnits } from '../filter/conditions.ts';
import { grounds, toldByGround } from '../filter/grounds.ts';
import { isGround, type Selection } from '../filter/selection.ts';
import type { ChannelTally } from './rows.ts';

/** What every unit reported of each channel; a unit without figures is one row without a channel. */
export function channelsQuery(selection: Selection): Query<ChannelTally> {
  if (isGround(selection)) return groundsQuery(selection);
  return query(
    sql`with chosen as (${chosenUnits(selection)}),
        told as (select unit_id, channel, ${SUMMED} from cube where ${chosenFigures(selection)} group by all)
      select chosen.*, told.* exclude (unit_id)
      from chosen left join told using (unit_id)
      order by unit_id, channel`,
    (row) => Object.assign(decodeUnitTally(row), { channel: channelOf(row) }),
  );
}

/** The same of every territory of the selection's basis. */
function groundsQuery(selection: Selection): Query<ChannelTally> {
  return query(
    sql`with ${grounds(selection)},
        told as (${toldByGround(selection, sql`, c.channel`)})
      select chosen.*, counted.* exclude (unit_id), told.* exclude (unit_id)
      from chosen left join counted using (unit_id) left join told using (unit_id)
      order by unit_id, channel`,
    (row) => Object.assign(decodeGround(row), { channel: channelOf(row) }),
  );
}

function channelOf(row: RawRow): Channel | null {
  const channel = textOf(row, 'channel');
  return isChannel(channel) ? channel : null;
}
