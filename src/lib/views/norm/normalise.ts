import type { Norm } from '#lib/domain/norm.ts';
import type { UnitTally } from '../figure/unit-tally.ts';
import type { Size } from './query.ts';

/** What figures are divided by: the size of each row, and its sum over all channels. */
export interface Bases {
  readonly sizes: ReadonlyMap<string, Size>;
  readonly totals: ReadonlyMap<string, number | null>;
}

/**
 * The same rows with their figures set in relation, and the figure itself as `raw`. A row without anything to divide by
 * has no value, and `unbased` says so. A share is in percent.
 */
export function normalise(rows: readonly UnitTally[], norm: Norm | null, bases: Bases): UnitTally[] {
  if (norm === null) return [...rows];
  return rows.map((row) => {
    if (row.value === null) return row;
    const base = baseOf(row, norm, bases);
    const factor = norm === 'share' ? 100 : 1;
    return base > 0
      ? { ...row, raw: row.value, value: (row.value / base) * factor }
      : { ...row, raw: row.value, value: null, unbased: true };
  });
}

function baseOf({ id, standing }: UnitTally, norm: Norm, { sizes, totals }: Bases): number {
  switch (norm) {
    case 'commune':
      return standing?.reported ?? 0;
    case 'commune_all':
      return sizes.get(id)?.communes ?? 0;
    case 'old_unit':
      return sizes.get(id)?.oldUnits ?? 0;
    case 'share':
      return totals.get(id) ?? 0;
  }
}
