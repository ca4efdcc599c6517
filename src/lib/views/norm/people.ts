import type { Population, Populations } from '#lib/domain/population.ts';
import { periodEnd } from '#lib/domain/period.ts';
import type { Selection } from '../filter/selection.ts';
import type { Part } from './query.ts';

/** The people of a row, and the years of the tables that tell of them. */
export interface People {
  readonly people: number;
  readonly years: readonly number[];
}

/**
 * The people of every row of a selection: what a table says of the unit itself, else the sum of its parts on the period's
 * last day, else, where a row is the same ground at all times, the sum of what it consists of on the other side of the
 * rearrangement. A sum only where no part lacks: a row of which that is not so is left out.
 */
export function peopleOf(
  ids: readonly string[],
  parts: readonly Part[],
  populations: Populations,
  { period, basis }: Pick<Selection, 'period' | 'basis'>,
): ReadonlyMap<string, People> {
  const year = Number(period.slice(0, 4));
  const end = periodEnd(period) ?? '';
  const held = new Map<string, Part[]>();
  for (const part of parts) {
    const same = held.get(part.territory);
    if (same) same.push(part);
    else held.set(part.territory, [part]);
  }
  const told = new Map<string, People>();
  for (const id of ids) {
    const mine = held.get(id) ?? [];
    const ownOf = basis === 'common_groups' ? null : populations.of(id, year);
    const found =
      (ownOf && sumOf([ownOf])) ??
      sumOfParts(mine.filter(on(end)), populations, year) ??
      (basis === 'as_reported'
        ? null
        : sumOfParts(
            mine.filter(({ until }) => until === ''),
            populations,
            year,
          )) ??
      (basis === 'as_reported'
        ? null
        : sumOfParts(
            mine.filter(({ isEve }) => isEve),
            populations,
            year,
          ));
    if (found) told.set(id, found);
  }
  return told;
}

function on(day: string) {
  return ({ from, until }: Part) => from <= day && (until === '' || day < until);
}

function sumOfParts(parts: readonly Part[], populations: Populations, year: number): People | null {
  const each = parts.map(({ unit }) => populations.of(unit, year));
  const known = each.filter((one) => one !== null);
  return known.length > 0 && known.length === parts.length ? sumOf(known) : null;
}

function sumOf(each: readonly Population[]): People {
  return {
    people: each.reduce((sum, { people }) => sum + people, 0),
    years: [...new Set(each.map(({ year }) => year))],
  };
}
