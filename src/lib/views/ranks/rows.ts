import { parsePeriod } from '#lib/domain/period.ts';
import { unitKey } from '../channels/rows.ts';
import { withBound, type UnitFigure } from '../figure/unit-tally.ts';
import { rankRows, type Ranked } from '../ranking/rank.ts';
import type { UnitPoint } from './query.ts';

/** One place on the axis: a period with how many units are ranked in it, or the break of 01/07/2025. */
export type RankSlot =
  { readonly kind: 'period'; readonly period: string; readonly ranked: number } | { readonly kind: 'break' };

/** A unit in one period, ranked among all that have a number there. */
export type RankPoint = Ranked<UnitFigure>;

/** A unit with its point at each slot; null at the break and where it has no number. */
export interface RankRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly parent: string;
  readonly points: readonly (RankPoint | null)[];
}

export interface Ranks {
  readonly slots: readonly RankSlot[];
  /** In the order of the chosen period; units without a number there follow by their newest rank. */
  readonly rows: readonly RankRow[];
}

/** The units' ranks, period by period. `chosen`: the period whose order the rows take; else the newest. */
export function ranksOf(points: readonly UnitPoint[], chosen?: string): Ranks {
  const periods = [...new Set(points.map(({ period }) => period))].sort((a, b) => yearOf(a) - yearOf(b));
  const ranked = new Map(
    periods.map((period) => [
      period,
      rankRows(points.filter((point) => point.period === period).map(withBound)).filter(
        ({ rank }) => rank !== null,
      ),
    ]),
  );
  const slots = slotsOf(periods, points, ranked);
  const units = new Map(points.map((point) => [unitKey(point), point]));
  const at = new Map(
    [...ranked].map(([period, rows]) => [period, new Map(rows.map((row) => [unitKey(row), row]))]),
  );
  const rows = [...units].map(([key, { id, code, name, type, parent }]): RankRow => ({
    ...{ id, code, name, type, parent },
    points: slots.map((slot) => (slot.kind === 'break' ? null : (at.get(slot.period)?.get(key) ?? null))),
  }));
  const order = orderFrom(slots, chosen);
  return {
    slots,
    rows: rows
      .filter((row) => row.points.some((point) => point !== null))
      .sort((a, b) => compareAlong(a, b, order)),
  };
}

function slotsOf(
  periods: readonly string[],
  points: readonly UnitPoint[],
  ranked: ReadonlyMap<string, readonly RankPoint[]>,
): RankSlot[] {
  const after = new Map(points.map((point) => [point.period, point.after]));
  return periods.flatMap((period, i): RankSlot[] => {
    const before = periods[i - 1];
    const crosses = before !== undefined && after.get(before) === false && after.get(period) === true;
    const slot: RankSlot = { kind: 'period', period, ranked: ranked.get(period)?.length ?? 0 };
    return crosses ? [{ kind: 'break' }, slot] : [slot];
  });
}

/** Slots in the order in which they decide: the chosen one, then from the newest back. */
function orderFrom(slots: readonly RankSlot[], chosen?: string): number[] {
  const first = slots.findIndex((slot) => slot.kind === 'period' && slot.period === chosen);
  const newest = slots.map((_, index) => slots.length - 1 - index);
  return first < 0 ? newest : [first, ...newest];
}

function compareAlong(a: RankRow, b: RankRow, order: readonly number[]): number {
  for (const index of order) {
    const [one, other] = [a.points[index]?.rank ?? Infinity, b.points[index]?.rank ?? Infinity];
    if (one !== other) return one - other;
  }
  return a.code < b.code ? -1 : Number(a.code > b.code);
}

function yearOf(period: string): number {
  return parsePeriod(period)?.year ?? 0;
}
