import type { Unit } from '#lib/domain/unit.ts';
import type { Sheet } from '#lib/workbook/workbook.ts';
import type { UnitLookup } from '../unit/unit-finder.ts';

/** Fewer units below each other may be of any report. */
const LEAST_LISTED = 4;
const LONGEST_NAME = 40;

/**
 * What holds all units that a sheet lists in one column: their huyện, else their tỉnh. It is taken for the reporting
 * unit where nothing names one, as in an annex that lost its letterhead: only who is above them all collects them, and
 * their total is its own. Null where too few are listed, or they lie in several tỉnh.
 */
export function holderOfListed({ cells }: Sheet, finder: UnitLookup, date: string): Unit | null {
  const columns = new Map<number, Map<string, Unit>>();
  for (const { col, text, value } of cells) {
    if (value.kind !== 'text' || text.length > LONGEST_NAME) continue;
    const { unit, doubts } = finder.find({ text, code: '', date, within: null });
    if (!unit || unit.level === 'tinh' || doubts.length > 0) continue;
    const listed = columns.get(col) ?? new Map<string, Unit>();
    columns.set(col, listed.set(unit.id, unit));
  }
  const [longest] = [...columns.values()].sort((a, b) => b.size - a.size);
  return longest && longest.size >= LEAST_LISTED ? holderOfAll([...longest.values()], finder, date) : null;
}

/** The lowest unit that holds them all. */
function holderOfAll([first, ...others]: readonly Unit[], finder: UnitLookup, date: string): Unit | null {
  const holders = first ? finder.holdersOf(first, date) : [];
  return (
    holders.find((holder) =>
      others.every((unit) => finder.holdersOf(unit, date).some(({ id }) => id === holder.id)),
    ) ?? null
  );
}
