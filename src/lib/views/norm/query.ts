import { periodEnd } from '#lib/domain/period.ts';
import { query, type Query } from '#lib/store/query.ts';
import { sql } from '#lib/store/sql.ts';
import { numberOf, textOf } from '../figure/decode.ts';
import { heldOn } from '../filter/grounds.ts';
import { isGround, type Selection } from '../filter/selection.ts';

/** How many units stand behind one. */
export interface Size {
  readonly id: string;
  /** Communes that it consists of on the period's last day. */
  readonly communes: number;
  /** Old units of which at least a part went into it on the day of the great rearrangement. */
  readonly oldUnits: number;
}

/** The sizes of the rows of a selection. A commune as it reported is measured by what it was made of. */
export function sizesQuery(selection: Selection): Query<Size> {
  const { basis, level, period } = selection;
  const isUnit = !isGround(selection) && level === 'xa';
  const end = periodEnd(period) ?? '';
  return query(
    isUnit
      ? sql`with now as (
            select territory_id, unit_id from members m
            where m.basis = 'like_for_like' and m.level = 'xa' and m.role = 'part' and ${heldOn(sql`${end}`)}
          ),
          made as (
            select m.territory_id, count(*) as old_units
            from members m join territories t using (territory_id, basis, level)
            where m.basis = 'like_for_like' and m.level = 'xa' and m.role in ('part', 'shared') and m.to_day = t.reform
            group by m.territory_id
          )
          select u.unit_id as territory_id, 1 as communes,
            case when ${end} < (select coalesce(min(reform), '') from territories) then 1
              else coalesce(made.old_units, 0) end as old_units
          from units u
            left join now on now.unit_id = u.unit_id
            left join made on made.territory_id = now.territory_id
          where u.level = 'xa' and u.valid_from <= ${end} and (u.valid_to = '' or u.valid_to > ${end})
          order by u.unit_id`
      : sql`select m.territory_id,
            count(*) filter (where m.role = 'part' and ${heldOn(sql`${end}`)}) as communes,
            count(*) filter (where m.role in ('part', 'shared') and m.to_day = t.reform) as old_units
          from members m join territories t using (territory_id, basis, level)
          where m.basis = ${basis} and m.level = ${level}
          group by m.territory_id
          order by m.territory_id`,
    (row) => ({
      id: textOf(row, 'territory_id'),
      communes: numberOf(row, 'communes'),
      oldUnits: numberOf(row, 'old_units'),
    }),
  );
}

/** A unit that a row consists of, from a day up to the day before another. */
export interface Part {
  readonly territory: string;
  readonly unit: string;
  readonly from: string;
  readonly until: string;
  /** It is of the last units before the great rearrangement. */
  readonly isEve: boolean;
}

/** Of what the rows of a selection consist, at all times. */
export function partsQuery({ basis, level }: Selection): Query<Part> {
  return query(
    sql`select m.territory_id, m.unit_id, m.from_day, m.to_day, m.to_day = t.reform as is_eve
        from members m join territories t using (territory_id, basis, level)
        where m.basis = ${basis} and m.level = ${level} and m.role = 'part'
        order by all`,
    (row) => ({
      territory: textOf(row, 'territory_id'),
      unit: textOf(row, 'unit_id'),
      from: textOf(row, 'from_day'),
      until: textOf(row, 'to_day'),
      isEve: row['is_eve'] === true,
    }),
  );
}
