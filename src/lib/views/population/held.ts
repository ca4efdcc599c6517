import { arrangementsAbout, type Arrangement, type ArrangementAbout } from '#lib/domain/arrangement.ts';
import { Populations, type PopulationRow } from '#lib/domain/population.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { compareNames } from '#lib/messages/format.ts';

/** The table of people in use; null where there is none. */
export function heldTable(arrangements: readonly Arrangement[]): ArrangementAbout<'population'> | null {
  const [held] = arrangementsAbout(arrangements, 'population');
  return held && held.rows.length > 0 ? held : null;
}

/** Of how many units a table tells, and of which years, the oldest first. */
export function reachOf(rows: readonly PopulationRow[]): {
  readonly units: number;
  readonly years: number[];
} {
  return {
    units: new Set(rows.map(({ unit }) => unit)).size,
    years: [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b),
  };
}

/** The communes of today in the tỉnh of a table, and those of them that it does not name, in the order of their names. */
export function lackingIn(
  rows: readonly PopulationRow[],
  registry: Registry,
): { readonly among: number; readonly lacking: readonly Unit[] } {
  const table = new Populations(rows, registry);
  const provinces = new Set(
    rows.flatMap(({ unit }) => {
      const known = registry.unit(unit);
      return known ? [registry.provinceOf(known).code] : [];
    }),
  );
  const today = registry
    .units('xa', registry.asOf)
    .filter((unit) => provinces.has(registry.provinceOf(unit).code));
  const year = Number(registry.asOf.slice(0, 4));
  const lacking = today.filter(({ id }) => table.of(id, year) === null);
  return { among: today.length, lacking: lacking.sort((a, b) => compareNames(a.name, b.name)) };
}
