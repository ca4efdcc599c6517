import { compareNames } from '#lib/messages/format.ts';
import { unitKey } from '../channels/rows.ts';
import { isProvisional } from '../figure/provisional.ts';
import { boundOf, EMPTY_TALLY, type Tally } from '../figure/tally.ts';
import type { Standing } from '../figure/standing.ts';
import type { UnitTally } from '../figure/unit-tally.ts';
import { changeBetween, type Change } from './change.ts';

/** A unit in two periods. */
export interface ChangeRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly parent: string;
  readonly previous: Tally;
  readonly current: Tally;
  readonly change: Change;
  /** Of a territory: how much of it reported in the two periods. */
  readonly standings: readonly Standing[];
}

/**
 * One row a unit of either period, in the order of the change (greatest rise first), then those
 * whose change cannot be told. `border`: the periods lie on both sides of 01/07/2025, where no
 * unit is the same although names and codes may be; territories are.
 */
export function changeRows(
  previous: readonly UnitTally[],
  current: readonly UnitTally[],
  border: boolean,
): ChangeRow[] {
  const before = new Map(previous.map((unit) => [unitKey(unit), unit]));
  const after = new Map(current.map((unit) => [unitKey(unit), unit]));
  const rows = [...new Set([...before.keys(), ...after.keys()])].map((key): ChangeRow => {
    const old = before.get(key);
    const now = after.get(key);
    const { id, code, name, type, parent } = (now ?? old)!;
    const sides = { previous: old ?? EMPTY_TALLY, current: now ?? EMPTY_TALLY };
    const standings = [old?.standing, now?.standing].filter((standing) => standing !== undefined);
    const sameUnit = !border && (id === '' || (old !== undefined && now !== undefined));
    return {
      id,
      code,
      name,
      type,
      parent,
      ...sides,
      change:
        unequal(standings, sides) ?? between(sides.previous, sides.current, sameUnit || standings.length > 0),
      standings,
    };
  });
  return rows.sort(
    (a, b) =>
      (sortDiff(b) ?? -Infinity) - (sortDiff(a) ?? -Infinity) ||
      compareNames(a.name, b.name) ||
      (a.code < b.code ? -1 : Number(a.code > b.code)),
  );
}

/** The difference, where one is known; "đều bằng 0" is 0. */
export function diffOf(change: Change): number | null {
  if (change.kind === 'both-zero') return 0;
  return 'diff' in change ? change.diff : null;
}

/** Whether either side of a change may still become another. */
export function isProvisionalChange({ previous, current }: ChangeRow): boolean {
  return isProvisional(previous) || isProvisional(current);
}

function sortDiff(row: ChangeRow): number | null {
  return diffOf(row.change);
}

/** Why two sums over a territory are not set against each other (domain.md 5.5), if they are not. */
function unequal(
  standings: readonly Standing[],
  { previous, current }: { previous: Tally; current: Tally },
): Change | null {
  if (standings.some(({ barred }) => barred)) return { kind: 'barred' };
  const both = previous.value !== null && current.value !== null;
  return both && previous.absent + current.absent > 0 ? { kind: 'incomplete' } : null;
}

function between(previous: Tally, current: Tally, sameUnit: boolean): Change {
  return changeBetween(amountOf(previous), amountOf(current), { sameUnit });
}

/** "Không phát sinh" says that there was nothing: here it is a zero. */
function amountOf(tally: Tally) {
  const nothing = tally.value === null && tally.noActivity > 0 && boundOf(tally) === 'exact';
  return { value: nothing ? 0 : tally.value, bound: boundOf(tally) };
}
