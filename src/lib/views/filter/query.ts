import type { Channel } from '#lib/domain/channel.ts';
import type { Scope } from '#lib/domain/fact.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { query, type Query, type RawRow } from '#lib/store/query.ts';
import { list, sql } from '#lib/store/sql.ts';
import { numberOf, textOf } from '../figure/decode.ts';
import { chosenButScope, underParent } from './conditions.ts';
import { grounds, ofMeasure } from './grounds.ts';
import { isGround, type Selection } from './selection.ts';

/** One combination of choices that has figures. */
export interface Facet {
  readonly period: string;
  readonly level: 'huyen' | 'xa';
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
      level: textOf(row, 'unit_level') as Facet['level'],
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
  /** First day on which it was no more, where units of several times stand beside each other; else empty. */
  readonly until: string;
}

/**
 * The tỉnh and huyện whose units have figures of this period and level. Each unit is taken once for its huyện and once for
 * its tỉnh before they are named: a join on either of two columns compares every row of the cube with every unit above.
 */
export function parentsQuery(selection: Selection): Query<Parent> {
  if (isGround(selection)) return parentsOfGrounds(selection);
  const { period, level } = selection;
  return query(
    sql`with reporting as (
          select distinct unit_id, parent_id, province_id from cube
          where period = ${period} and unit_level = ${level} and unit_id <> ''
        ), above as (
          select unit_id, parent_id as above_id from reporting union distinct select unit_id, province_id from reporting
        )
        select p.unit_id, p.name, p.level, count(*) as units
        from above join units p on p.unit_id = above_id
        group by all
        order by p.level desc, p.name, p.unit_id`,
    decodeParent,
  );
}

/** The tỉnh and huyện, of today and of old, in which some territory of the selection's basis lies. */
function parentsOfGrounds({ basis, level, period }: Selection): Query<Parent> {
  return query(
    sql`with near as (
          select territory_id from members where basis = ${basis} and level = ${level} and province_id in (
            select province_id from cube where period = ${period} and unit_id <> '')
        ), parts as (
          select territory_id, huyen_id, province_id from members
          where basis = ${basis} and level = ${level} and role = 'part'
            and territory_id in (select territory_id from near)
        ), above as (
          select territory_id, huyen_id as above_id from parts union distinct select territory_id, province_id from parts
        )
        select p.unit_id, p.name, p.level, p.valid_to, count(*) as units
        from above join units p on p.unit_id = above_id
        group by all
        order by p.level desc, p.name, p.unit_id`,
    decodeParent,
  );
}

function decodeParent(row: RawRow): Parent {
  return {
    id: textOf(row, 'unit_id'),
    name: textOf(row, 'name'),
    level: textOf(row, 'level') as Parent['level'],
    units: numberOf(row, 'units'),
    until: textOf(row, 'valid_to'),
  };
}

/** Figures of the same period, level, measure and channel that are not in the sums, by the reason. */
export interface Leftovers {
  /** Of units that the registry does not know. */
  readonly unknownUnits: number;
  /** Of units that stand in no row on this basis: shared ones, and those of which no successor is recorded. */
  readonly unmapped: number;
  /** Of another scope: what units below did beside what the unit itself did. */
  readonly otherScopes: number;
  /** Read from running text, waiting for a person's word. */
  readonly proposals: number;
}

export function leftoversQuery(selection: Selection): Query<Leftovers> {
  return isGround(selection) ? leftOfGrounds(selection) : leftOfUnits(selection);
}

function leftOfGrounds(selection: Selection): Query<Leftovers> {
  const { level, period, parent } = selection;
  const levels = selection.rollup ? list(['xa', 'huyen']) : list([level]);
  const known = parent
    ? sql`unit_id in (select u.unit_id from units u where ${underParent(parent)})`
    : sql`unit_id <> ''`;
  return query(
    sql`with ${grounds(selection)}
        select
          sum(figures) filter (where unit_id = '') as unknown_units,
          sum(figures) filter (where ${known} and unit_id not in (
            select unit_id from held where role in ('part', 'above'))) as unmapped,
          sum(proposals) filter (where ${known}) as proposals
        from cube
        where period = ${period} and unit_level in ${levels} and ${ofMeasure(selection)}
          and (${selection.rollup} or scope = ${selection.scope})`,
    decodeLeftovers,
  );
}

function leftOfUnits(selection: Selection): Query<Leftovers> {
  const known = selection.parent
    ? sql`unit_id in (select u.unit_id from units u where ${underParent(selection.parent)})`
    : sql`unit_id <> ''`;
  return query(
    sql`select
          sum(figures) filter (where unit_id = '') as unknown_units,
          sum(figures) filter (where ${known} and scope <> ${selection.scope}) as other_scopes,
          sum(proposals) filter (where ${known} and scope = ${selection.scope}) as proposals
        from cube where ${chosenButScope(selection)}`,
    decodeLeftovers,
  );
}

function decodeLeftovers(row: RawRow): Leftovers {
  return {
    unknownUnits: numberOf(row, 'unknown_units'),
    unmapped: numberOf(row, 'unmapped'),
    otherScopes: numberOf(row, 'other_scopes'),
    proposals: numberOf(row, 'proposals'),
  };
}
