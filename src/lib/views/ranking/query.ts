import { query, type Query } from '#lib/store/query.ts';
import { sql } from '#lib/store/sql.ts';
import { decodeGround, decodeUnitTally, SUMMED } from '../figure/decode.ts';
import type { UnitTally } from '../figure/unit-tally.ts';
import { chosenFigures, DESCRIBED, isChosen } from '../filter/conditions.ts';
import { grounds, toldByGround } from '../filter/grounds.ts';
import { isGround, type Selection } from '../filter/selection.ts';

/** Every unit that should have reported with what it did report; those without figures too. */
export function rankingQuery(selection: Selection): Query<UnitTally> {
  if (isGround(selection)) return groundsQuery(selection);
  return query(
    sql`with told as (select unit_id, ${SUMMED} from cube where ${chosenFigures(selection)} group by unit_id)
      select ${DESCRIBED}, told.* exclude (unit_id)
      from units u left join units p on p.unit_id = u.parent_id left join told on told.unit_id = u.unit_id
      where ${isChosen(selection, sql`told.unit_id is not null`)}
      order by u.unit_id`,
    decodeUnitTally,
  );
}

/** Every territory of the selection's basis with what its units reported; those that cannot be compared too. */
function groundsQuery(selection: Selection): Query<UnitTally> {
  return query(
    sql`with ${grounds(selection)},
        told as (${toldByGround(selection, sql``)})
      select chosen.*, counted.* exclude (unit_id), told.* exclude (unit_id)
      from chosen left join counted using (unit_id) left join told using (unit_id)
      order by unit_id`,
    decodeGround,
  );
}
