import type { ProblemCode } from '#lib/domain/problem.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { Cell, Sheet } from '#lib/workbook/workbook.ts';
import type { UnitLookup } from '../unit/unit-finder.ts';
import { unitTextOf } from '../unit/unit-text.ts';

/** Fewer units below each other may be of any report. */
const LEAST_LISTED = 4;
const LONGEST_NAME = 40;

/** Of so many names in a column one may be misspelt, or be of another day. */
const NAMES_TO_ONE_UNKNOWN = 4;

/**
 * What holds all units that a sheet lists in one column: their huyện, else their tỉnh. It is taken for the reporting
 * unit where nothing names one, as in an annex that lost its letterhead: only who is above them all collects them, and
 * their total is its own. Null where too few are listed, they lie in several tỉnh, or many of their names are those of no
 * unit of the day: a list over many years has units of other days too, which the holder of today never held.
 */
export function holderOfListed({ cells }: Sheet, finder: UnitLookup, date: string): Unit | null {
  const lists = [...textsByColumn(cells).values()].map((texts) => listedIn(texts, finder, date));
  const [longest] = lists.sort((a, b) => b.units.length - a.units.length);
  if (!longest || longest.units.length < LEAST_LISTED) return null;
  const mayBeAll = longest.unknown * NAMES_TO_ONE_UNKNOWN <= longest.units.length;
  return mayBeAll ? holderOfAll(longest.units, finder, date) : null;
}

/** The texts of each column that may be names, each once: a list says the same again and again, often what stands above it. */
function textsByColumn(cells: readonly Cell[]): Map<number, Set<string>> {
  const columns = new Map<number, Set<string>>();
  const above: string[] = [];
  cells.forEach(({ col, text, value }) => {
    if (value.kind !== 'text' || text.length > LONGEST_NAME || above[col] === text) return;
    above[col] = text;
    const texts = columns.get(col);
    if (texts) texts.add(text);
    else columns.set(col, new Set([text]));
  });
  return columns;
}

/** The units below a tỉnh that texts name, and how many more say that they name one. */
function listedIn(texts: ReadonlySet<string>, finder: UnitLookup, date: string) {
  const units = new Map<string, Unit>();
  let unknown = 0;
  for (const text of texts) {
    const { unit, doubts } = finder.find({ text, code: '', date, within: null });
    if (unit && unit.level !== 'tinh' && doubts.length === 0) units.set(unit.id, unit);
    else if (!unit && unitTextOf(text).type !== null && !doubts.some(isOfSeveral)) unknown += 1;
  }
  return { units: [...units.values()], unknown };
}

/** "Xã Tân Thành", of which the tỉnh has two: a name that is known. */
function isOfSeveral({ code }: { readonly code: ProblemCode }): boolean {
  return code === 'unit-ambiguous';
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
