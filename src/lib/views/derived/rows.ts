import type { Change } from '../changes/change.ts';
import { changeRows, diffOf, type ChangeRow } from '../changes/rows.ts';
import { EMPTY_TALLY, type Tally } from '../figure/tally.ts';
import type { UnitTally, Withheld } from '../figure/unit-tally.ts';

/**
 * What happened between two cumulative reports, unit by unit: the later less the earlier. Only where both are there and of
 * the same ground; a cumulative number that falls is an error of one of them, and no number of anything.
 */
export function derivedUnits(earlier: readonly UnitTally[], later: readonly UnitTally[]): UnitTally[] {
  return changeRows(earlier, later, false).map((row): UnitTally => {
    const { id, code, name, type, parent, change, standings } = row;
    const withheld = reasonOf(change);
    const standing = standings.at(-1);
    return {
      ...{ id, code, name, type, parent },
      ...(isKnown(change) ? differenceOf(row) : openParts(row)),
      ...(standing && { standing }),
      ...(withheld && { withheld }),
    };
  });
}

/** A difference that can be: not below nothing. */
function isKnown(change: Change): boolean {
  const diff = diffOf(change);
  return diff !== null && diff >= 0;
}

/** Why there is none; null where there is, or where the figures themselves say why. */
function reasonOf(change: Change): Withheld | null {
  if (isKnown(change)) return null;
  switch (change.kind) {
    case 'neither':
    case 'barred':
      return null;
    case 'no-previous':
    case 'not-reported':
    case 'unit-changed':
      return 'one_sided';
    case 'moved':
      return change.bound === 'exact' || change.bound === 'upper' ? 'falls' : 'open';
    default:
      return 'open';
  }
}

/** Its bound is that of the difference: what the reports lack may raise it or lower it. */
function differenceOf({ previous, current, change }: ChangeRow): Tally {
  const bound = 'bound' in change ? change.bound : 'exact';
  return {
    ...EMPTY_TALLY,
    value: diffOf(change),
    figures: previous.figures + current.figures,
    lower: bound === 'lower' ? 1 : 0,
    upper: bound === 'upper' ? 1 : 0,
    about: bound === 'about' ? 1 : 0,
  };
}

function openParts({ previous, current }: ChangeRow): Tally {
  return {
    ...EMPTY_TALLY,
    missing: previous.missing + current.missing,
    unquantified: previous.unquantified + current.unquantified,
    conflicts: previous.conflicts + current.conflicts,
  };
}
