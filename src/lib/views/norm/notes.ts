import type { Norm } from '#lib/domain/norm.ts';
import { normWords as words } from '#lib/messages/norm.ts';
import type { UnitTally } from '../figure/unit-tally.ts';
import type { Bases } from './normalise.ts';

/** What must be known of figures in relation: what they are divided by, of which year, and of how many units it lacks. */
export function normNotes(norm: Norm | null, rows: readonly UnitTally[], { people }: Bases): string[] {
  if (norm === null) return [];
  const unbased = rows.filter((row) => row.withheld).length;
  const years = [...new Set([...people.values()].flatMap((each) => each.years))].sort((a, b) => a - b);
  return [
    words.note[norm],
    ...(norm === 'people' && years.length > 0 ? [words.peopleYears(years)] : []),
    ...(unbased > 0 ? [words.lacking[norm](unbased)] : []),
  ];
}
