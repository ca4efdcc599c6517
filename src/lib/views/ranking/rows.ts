import { withBound, type UnitFigure, type UnitState, type UnitTally } from '../figure/unit-tally.ts';
import { rankRows, type Ranked } from './rank.ts';

export type RankedUnit = Ranked<UnitFigure>;

/** Units in the order of the ranking; those without a number follow, most urgent reason first. */
export function rankUnits(rows: readonly UnitTally[]): RankedUnit[] {
  const ranked = rankRows(rows.map(withBound));
  const first = ranked.findIndex((row) => row.rank === null);
  if (first < 0) return ranked;
  const apart = unranked(ranked).flatMap((group) => group.rows);
  return [...ranked.slice(0, first), ...apart];
}

/** Reasons for having no number, in the order in which they are listed. */
const REASONS = [
  'conflict',
  'missing',
  'unquantified',
  'no_activity',
  'not_applicable',
  'none',
  'unbased',
  'falls',
  'one_sided',
  'open',
  'barred',
] as const satisfies readonly UnitState[];

export interface Unranked {
  readonly reason: (typeof REASONS)[number];
  readonly rows: readonly RankedUnit[];
}

/** The units that have no rank, by the reason for it. */
export function unranked(rows: readonly RankedUnit[]): Unranked[] {
  return REASONS.map((reason) => ({
    reason,
    rows: rows.filter((row) => row.rank === null && row.state === reason),
  })).filter((group) => group.rows.length > 0);
}
