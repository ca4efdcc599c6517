import { periodEnd } from '#lib/domain/period.ts';
import { query, type Query } from '#lib/store/query.ts';
import { sql } from '#lib/store/sql.ts';
import { numberOf, textOf } from '../figure/decode.ts';
import { heldOn } from '../filter/grounds.ts';
import type { Selection } from '../filter/selection.ts';

/** How many units stand behind one. */
export interface Size {
  readonly id: string;
  /** Communes that it consists of on the period's last day. */
  readonly communes: number;
  /** Old units of which at least a part went into it on the day of the great rearrangement. */
  readonly oldUnits: number;
}

/** The sizes of the rows of a selection. Communes as reported are measured by what they were made of. */
export function sizesQuery({ basis, level, rollup, period }: Selection): Query<Size> {
  const alone = basis === 'as_reported' && !rollup && level === 'xa';
  return query(
    sql`select m.territory_id,
          count(*) filter (where m.role = 'part' and ${heldOn(sql`${periodEnd(period) ?? ''}`)}) as communes,
          count(*) filter (where m.role in ('part', 'shared') and m.to_day = t.reform) as old_units
        from members m join territories t using (territory_id, basis, level)
        where m.basis = ${alone ? 'like_for_like' : basis} and m.level = ${level}
        group by m.territory_id
        order by m.territory_id`,
    (row) => ({
      id: textOf(row, 'territory_id'),
      communes: numberOf(row, 'communes'),
      oldUnits: numberOf(row, 'old_units'),
    }),
  );
}
