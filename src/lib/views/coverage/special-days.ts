import { arrangementsAbout, type Arrangement, type ArrangementAbout } from '#lib/domain/arrangement.ts';
import { DAYS_OFF, specialDays } from '#lib/domain/days-off.ts';
import { weekday } from '#lib/domain/working-days.ts';
import { coverageWords } from '#lib/messages/coverage.ts';

/** A day of the list that a person may change. */
export interface ListedDay {
  readonly day: string;
  readonly is: 'off' | 'work';
  readonly name: string;
  /** What a person said of it; null where the program's own list tells it. */
  readonly said: ArrangementAbout<'day'> | null;
}

/** The days off, and those worked in their place, of a year: those that the program knows, with what a person changed. */
export function daysOfYear(year: number, arrangements: readonly Arrangement[]): readonly ListedDay[] {
  const said = new Map(arrangementsAbout(arrangements, 'day').map((each) => [each.day, each]));
  const known = new Map(specialDays().map((each) => [each.day, each]));
  return [...new Set([...known.keys(), ...said.keys()])]
    .filter((day) => day.startsWith(`${year}-`))
    .sort()
    .map((day): ListedDay => {
      const own = said.get(day) ?? null;
      const shipped = known.get(day);
      const name = own?.name || (shipped ? coverageWords.holidays[shipped.holiday] : '');
      return { day, is: own?.is ?? shipped?.is ?? (weekday(day) <= 5 ? 'work' : 'off'), name, said: own };
    });
}

/** Where the days of a year are told; undefined where the program knows none. */
export function sourcesOf(year: number) {
  return DAYS_OFF.find((each) => each.year === year);
}
