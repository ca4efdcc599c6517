import { query, type Query } from '#lib/store/query.ts';
import { sql } from '#lib/store/sql.ts';
import { textOf } from '../figure/decode.ts';
import { isGround, type Selection } from './selection.ts';

/** The row in which a unit stands: itself as it reports, else the territory of the basis that it is part of. */
export function mineQuery(selection: Selection, unit: string): Query<string> | null {
  if (!isGround(selection)) return null;
  const { basis, level } = selection;
  return query(
    sql`select distinct territory_id from members
        where basis = ${basis} and level = ${level} and role = 'part' and unit_id = ${unit}
        order by territory_id`,
    (row) => textOf(row, 'territory_id'),
  );
}
