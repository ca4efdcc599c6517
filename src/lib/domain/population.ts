import type { Registry } from './registry.ts';
import type { Unit } from './unit.ts';

/** How many people lived in a unit in a year, as a table of the user says (dân số). */
export interface PopulationRow {
  /** Id of the unit's version of that year. */
  readonly unit: string;
  readonly year: number;
  /** Persons; at least one. */
  readonly people: number;
}

/** What a table says of a unit, and of which year. */
export interface Population {
  readonly people: number;
  readonly year: number;
}

/** Population tables as they are asked: by a unit through its versions on one side of the great rearrangement. */
export class Populations {
  readonly #registry: Registry;
  readonly #rows = new Map<string, Population[]>();

  constructor(rows: readonly PopulationRow[], registry: Registry) {
    this.#registry = registry;
    for (const { unit, year, people } of rows) {
      const version = registry.unit(unit);
      if (!version) continue;
      for (const key of keysOf(version, registry.reform)) {
        const same = this.#rows.get(key);
        if (same) same.push({ year, people });
        else this.#rows.set(key, [{ year, people }]);
      }
    }
  }

  get isEmpty(): boolean {
    return this.#rows.size === 0;
  }

  /**
   * The people of a unit for figures of a year: of the last table not later than that, else of the earliest; null where
   * no table names the unit.
   */
  of(unitId: string, year: number): Population | null {
    const version = this.#registry.unit(unitId);
    const known =
      version && keysOf(version, this.#registry.reform).flatMap((key) => this.#rows.get(key) ?? []);
    if (!known || known.length === 0) return null;
    const sorted = known.toSorted((a, b) => a.year - b.year);
    return sorted.findLast((each) => each.year <= year) ?? sorted[0] ?? null;
  }
}

/** Two tables as one: what the newer says of a unit and year takes the place of what the older said. */
export function mergeTables(
  older: readonly PopulationRow[],
  newer: readonly PopulationRow[],
): readonly PopulationRow[] {
  const rows = new Map([...older, ...newer].map((row) => [`${row.unit} ${row.year}`, row]));
  return [...rows.values()].sort((a, b) => (a.unit === b.unit ? a.year - b.year : a.unit < b.unit ? -1 : 1));
}

/** A version stands for its code before the rearrangement, after it, or, where it lives on, on both sides. */
function keysOf({ level, code, validFrom, validTo }: Unit, reform: string): string[] {
  const key = `${level}:${code}`;
  return [
    ...(validFrom < reform ? [`${key}<`] : []),
    ...(validTo === '' || validTo > reform ? [`${key}>`] : []),
  ];
}
