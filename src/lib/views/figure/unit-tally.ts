import type { Bound } from '#lib/messages/format.ts';
import type { Standing } from './standing.ts';
import { boundOf, stateOf, type Tally, type TallyState } from './tally.ts';

/** A unit with what was reported of it: the row that comparisons start from. */
export interface UnitTally extends Tally {
  /** Registry id; empty where the registry does not know the unit. */
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly type: string;
  /** Name of the unit above; empty for none. */
  readonly parent: string;
  /** Of a territory, which is more than one unit or was: how much of it reported. */
  readonly standing?: Standing;
  /** The figure itself, where `value` is set in relation to something. */
  readonly raw?: number;
  /** What it is set in relation to. */
  readonly base?: number;
  /** Why no number can be worked out for it, where its own figures do not say that. */
  readonly withheld?: Withheld;
}

/** The same with what follows from it. */
export interface UnitFigure extends UnitTally {
  readonly bound: Bound;
  readonly state: UnitState;
}

/**
 * Why a number that is worked out is not there: nothing to divide by; of two cumulative reports the later one is smaller, one
 * is missing, or bounds leave their difference open.
 */
export type Withheld = 'unbased' | 'falls' | 'one_sided' | 'open';

/** As a tally's, `barred` (a territory that was no ground of its own in the period), or why none is worked out. */
export type UnitState = TallyState | 'barred' | Withheld;

export function withBound(row: UnitTally): UnitFigure {
  return Object.assign({}, row, { bound: boundOf(row), state: unitState(row) });
}

function unitState(row: UnitTally): UnitState {
  if (row.standing?.barred) return 'barred';
  return row.withheld ?? stateOf(row);
}
