import type { Channel } from '#lib/domain/channel.ts';
import type { Scope } from '#lib/domain/fact.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { query, type Query } from '#lib/store/query.ts';
import { sql } from '#lib/store/sql.ts';
import { numberOf, textOf } from '../figure/decode.ts';
import { chosenButScope, underParent } from './conditions.ts';
import type { RankedLevel, Selection } from './selection.ts';

/** One combination of choices that has figures. */
export interface Facet {
  readonly period: string;
  readonly level: RankedLevel;
  readonly scope: Scope;
  readonly measure: Measure;
  readonly channel: Channel;
  readonly figures: number;
}

/**
 * All combinations with figures of units of a level that is ranked. Percentages and unclear
 * measures are left out: they cannot be summed over units or channels.
 */
export function facetsQuery(): Query<Facet> {
  return query(
    sql`select period, unit_level, scope, measure, channel,
          sum(figures + missing + unquantified + no_activity + conflicts) as figures
        from cube
        where unit_id <> '' and unit_level in ('huyen', 'xa') and measure not in ('percent', 'other')
        group by all
        having sum(figures + missing + unquantified + no_activity + conflicts) > 0
        order by all`,
    (row) => ({
      period: textOf(row, 'period'),
      level: textOf(row, 'unit_level') as RankedLevel,
      scope: textOf(row, 'scope') as Scope,
      measure: textOf(row, 'measure') as Measure,
      channel: textOf(row, 'channel') as Channel,
      figures: numberOf(row, 'figures'),
    }),
  );
}

/** A unit above others, by which they can be narrowed down. */
export interface Parent {
  readonly id: string;
  readonly name: string;
  readonly level: 'tinh' | 'huyen';
  /** Units below it that have figures. */
  readonly units: number;
}

/** The tỉnh and huyện whose units have figures of this period and level. */
export function parentsQuery({ period, level }: Selection): Query<Parent> {
  return query(
    sql`select p.unit_id, p.name, p.level, count(distinct c.unit_id) as units
        from cube c join units p on p.unit_id in (c.parent_id, c.province_id)
        where c.period = ${period} and c.unit_level = ${level} and c.unit_id <> ''
        group by all
        order by p.level desc, p.name, p.unit_id`,
    (row) => ({
      id: textOf(row, 'unit_id'),
      name: textOf(row, 'name'),
      level: textOf(row, 'level') as Parent['level'],
      units: numberOf(row, 'units'),
    }),
  );
}

/** Figures of the same period, level, measure and channel that are not in the sums, by the reason. */
export interface Leftovers {
  /** Of units that the registry does not know. */
  readonly unknownUnits: number;
  /** Of another scope: what units below did beside what the unit itself did. */
  readonly otherScopes: number;
  /** Read from running text, waiting for a person's word. */
  readonly proposals: number;
}

export function leftoversQuery(selection: Selection): Query<Leftovers> {
  const known = selection.parent
    ? sql`unit_id in (select u.unit_id from units u where ${underParent(selection.parent)})`
    : sql`unit_id <> ''`;
  return query(
    sql`select
          sum(figures) filter (where unit_id = '') as unknown_units,
          sum(figures) filter (where ${known} and scope <> ${selection.scope}) as other_scopes,
          sum(proposals) filter (where ${known} and scope = ${selection.scope}) as proposals
        from cube where ${chosenButScope(selection)}`,
    (row) => ({
      unknownUnits: numberOf(row, 'unknown_units'),
      otherScopes: numberOf(row, 'other_scopes'),
      proposals: numberOf(row, 'proposals'),
    }),
  );
}
