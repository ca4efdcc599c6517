import { periodName } from '#lib/messages/terms.ts';
import { all, list, sql } from '#lib/store/sql.ts';
import { partName } from '../channels/chart.ts';
import type { Part } from '../channels/rows.ts';
import { isGround, type Selection } from '../filter/selection.ts';
import { inCube, sourceOf } from '../source/behind.ts';
import type { Source } from '../source/source.ts';
import { trendGrounds } from './query.ts';
import type { Slot } from './rows.ts';

/** Whose line a trend is: one unit's, or that of all units of the selection. */
export interface TrendSubject {
  readonly selection: Selection;
  readonly unit: string | null;
  readonly who: string;
}

/** What stands behind a point, or (without a part) behind the sum of a period; null at the break. */
export function pointSource(
  { selection, unit, who }: TrendSubject,
  slot: Slot | undefined,
  part: Part | null,
): Source | null {
  if (slot?.kind !== 'period') return null;
  const title = [who, ...(part ? [partName(part)] : []), periodName(slot.period)].join(' · ');
  if (isGround(selection)) {
    const facts = all([
      sql`period = ${slot.period}`,
      ...(part ? [sql`channel in ${list(part.channels)}`] : []),
      inCube(trendGrounds(selection, unit), sql`told`),
    ]);
    return { of: 'facts', title, parts: [{ label: '', facts, scope: null, adds: true }] };
  }
  const channels = part ? { channels: part.channels } : {};
  return sourceOf(title, selection, { unit, ...channels }, [slot.period]);
}
