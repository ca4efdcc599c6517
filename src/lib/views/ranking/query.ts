import { query, type Query } from '#lib/store/query.ts';
import { sql } from '#lib/store/sql.ts';
import { decodeUnitTally, SUMMED } from '../figure/decode.ts';
import type { UnitTally } from '../figure/unit-tally.ts';
import { chosenFigures, chosenUnits } from '../filter/conditions.ts';
import type { Selection } from '../filter/selection.ts';

/** Every unit that should have reported with what it did report; those without figures too. */
export function rankingQuery(selection: Selection): Query<UnitTally> {
  return query(
    sql`with chosen as (${chosenUnits(selection)}),
        told as (select unit_id, ${SUMMED} from cube where ${chosenFigures(selection)} group by unit_id)
      select chosen.*, told.* exclude (unit_id)
      from chosen left join told using (unit_id)
      order by unit_id`,
    decodeUnitTally,
  );
}
