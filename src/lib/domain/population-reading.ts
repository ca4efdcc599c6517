import type { PopulationRow } from './population.ts';

/** What of a population table could not be taken, and where it stands. */
export interface PopulationDoubt {
  /** `said-twice`: two numbers for one unit and year, of which none is taken. */
  readonly code: 'unit-unknown' | 'unit-ambiguous' | 'number-unreadable' | 'said-twice';
  /** The name as written. */
  readonly name: string;
  readonly sheet: string;
  /** A1 reference. */
  readonly cell: string;
  readonly text: string;
}

/** What a file says of how many people live where. */
export interface PopulationReading {
  /** Of which unit and year each number is told; one row for each. */
  readonly rows: readonly PopulationRow[];
  /** How many rows name no year anywhere, and so are of the year that was given. */
  readonly undated: number;
  readonly doubts: readonly PopulationDoubt[];
  /** Whether a table with units and people was found at all. */
  readonly isTable: boolean;
}

export const NO_POPULATION: PopulationReading = { rows: [], undated: 0, doubts: [], isTable: false };
