import type { Channel } from '#lib/domain/channel.ts';
import { periodName } from '#lib/messages/terms.ts';
import { all, list, sql, type Sql } from '#lib/store/sql.ts';
import { underParent } from '../filter/conditions.ts';
import type { Selection } from '../filter/selection.ts';
import type { Source, SourcePart } from './source.ts';

/** What part of a selection a mark is about; what is left out stays as the selection has it. */
export interface Reach {
  /** Id of one unit; without it all units of the selection. */
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
    reach.unit ? sql`unit_id = ${reach.unit}` : unitsOf(selection),
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
    return { label: periodName(period), facts, scope: selection.scope };
  });
  return { of: 'facts', title, parts };
}

/** Condition on `facts`: known units of the level, below the chosen parent. */
function unitsOf({ level, parent }: Selection): Sql {
  const known = sql`unit_id <> '' and unit_level = ${level}`;
  if (!parent) return known;
  return all([known, sql`unit_id in (select u.unit_id from units u where ${underParent(parent)})`]);
}
