import type { Norm } from '#lib/domain/norm.ts';
import type { UnitTally } from '../figure/unit-tally.ts';
import type { People } from './people.ts';
import type { Size } from './query.ts';

/** What figures are divided by, by the ids of rows. */
export interface Bases {
  readonly sizes: ReadonlyMap<string, Size>;
  /** Sums over all channels. */
  readonly totals: ReadonlyMap<string, number | null>;
  readonly people: ReadonlyMap<string, People>;
  readonly goals: ReadonlyMap<string, number>;
}

/** Figures per so many people. */
export const PER_PEOPLE = 10_000;
const FACTORS: Readonly<Partial<Record<Norm, number>>> = { people: PER_PEOPLE, share: 100, target: 100 };

/**
 * The same rows with their figures set in relation, and the figure itself as `raw`. A row without anything to divide by
 * has no value, and `withheld` says so. Shares are in percent.
 */
export function normalise(rows: readonly UnitTally[], norm: Norm | null, bases: Bases): UnitTally[] {
  if (norm === null) return [...rows];
  return rows.map((row) => {
    if (row.value === null) return row;
    const base = baseOf(row, norm, bases);
    return base > 0
      ? { ...row, raw: row.value, base, value: (row.value / base) * (FACTORS[norm] ?? 1) }
      : { ...row, raw: row.value, value: null, withheld: 'unbased' };
  });
}

function baseOf({ id, standing }: UnitTally, norm: Norm, { sizes, totals, people, goals }: Bases): number {
  switch (norm) {
    case 'people':
      return people.get(id)?.people ?? 0;
    case 'commune':
      return standing?.reported ?? 0;
    case 'commune_all':
      return sizes.get(id)?.communes ?? 0;
    case 'old_unit':
      return sizes.get(id)?.oldUnits ?? 0;
    case 'share':
      return totals.get(id) ?? 0;
    case 'target':
      return goals.get(id) ?? 0;
  }
}
