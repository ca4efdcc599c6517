import { query, type Query } from '#lib/store/query.ts';
import { sql } from '#lib/store/sql.ts';
import { numberOf, textOf } from '../figure/decode.ts';
import type { Parent } from '../filter/query.ts';

/** The tỉnh and huyện that have units, or are units, with rows of any table. */
export function dataParentsQuery(): Query<Parent> {
  return query(
    sql`with named as (select unit_id from facts union select unit_id from tasks union select unit_id from targets)
        select p.unit_id, p.name, p.level, count(distinct u.unit_id) as units
        from named join units u using (unit_id) join units p on p.unit_id in (u.unit_id, u.parent_id, u.province_id)
        where p.level in ('tinh', 'huyen')
        group by all order by p.level desc, p.name, p.unit_id`,
    (row) => ({
      id: textOf(row, 'unit_id'),
      name: textOf(row, 'name'),
      level: textOf(row, 'level') as Parent['level'],
      units: numberOf(row, 'units'),
      until: '',
    }),
  );
}
