import type { Channel } from '#lib/domain/channel.ts';
import { periodName } from '#lib/messages/terms.ts';
import { all, list, sql, type Sql } from '#lib/store/sql.ts';
import { underParent } from '../filter/conditions.ts';
import { grounds, inSum, ofMeasure } from '../filter/grounds.ts';
import { isGround, type Selection } from '../filter/selection.ts';
import type { Source, SourcePart } from './source.ts';

/** What part of a selection a mark is about; what is left out stays as the selection has it. */
export interface Reach {
  /** Id of one unit (on another basis than as reported: of one territory); without it all of the selection. */
  readonly unit?: string | null;
  readonly channels?: readonly Channel[];
  readonly period?: string;
}

/** The figures behind a number of a selection, of whatever standing: condition on `facts`. */
export function factsBehind(selection: Selection, reach: Reach = {}): Sql {
  const { measure, channel } = selection;
  const channels = reach.channels ?? (channel ? [channel] : null);
  return all([
    sql`period = ${reach.period ?? selection.period}`,
    sql`measure = ${measure}`,
    ...(channels ? [sql`channel in ${list(channels)}`] : []),
    ofUnits(selection, reach),
  ]);
}

/** What a mark of a selection is made of: one number a period. */
export function sourceOf(
  title: string,
  selection: Selection,
  reach: Omit<Reach, 'period'> = {},
  periods: readonly string[] = [selection.period],
): Source {
  const parts = periods.map((period): SourcePart => {
    const facts = factsBehind(selection, { ...reach, period });
    return {
      label: periodName(period),
      facts,
      scope: isGround(selection) ? null : selection.scope,
      adds: true,
    };
  });
  return { of: 'facts', title, parts };
}

/** Condition on `facts`: they stand in one of the rows `of` of the cube. */
export function inCube(withRows: Sql, of: Sql): Sql {
  return sql`fact_id in (
    with ${withRows}
    select f.fact_id from facts f join ${of} c on f.unit_id = c.unit_id and f.period = c.period
      and f.channel = c.channel and f.measure = c.measure and f.scope = c.scope)`;
}

function ofUnits(selection: Selection, { unit = null, period = selection.period }: Reach): Sql {
  if (isGround(selection)) return onGround({ ...selection, period }, unit);
  if (unit) return sql`unit_id = ${unit}`;
  const { level, parent } = selection;
  const known = sql`unit_id <> '' and unit_level = ${level}`;
  if (!parent) return known;
  return all([known, sql`unit_id in (select u.unit_id from units u where ${underParent(parent)})`]);
}

/** Condition on `facts`: they are in the sum of a territory, or of any that can be compared. */
function onGround(selection: Selection, territory: string | null): Sql {
  const wanted = territory
    ? sql`h.territory_id = ${territory}`
    : sql`h.territory_id in (select unit_id from chosen)`;
  const rows = sql`${grounds(selection)},
    told as (
      select c.* from cube c join held h on h.unit_id = c.unit_id
      where c.period = ${selection.period} and ${ofMeasure(selection)} and ${inSum(selection)} and ${wanted}
    )`;
  return inCube(rows, sql`told`);
}
