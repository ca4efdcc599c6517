import { isGrandTotalLabel } from '../../lexicon/labels.ts';
import type { RowKinds } from './row-kind.ts';
import type { Since } from './row-reading.ts';
import type { RowUnits } from './row-units.ts';
import { sinceIn } from './running-rows.ts';
import type { StandingPeriods } from './standing-periods.ts';

/** What the names of total rows say, in their own row or once above it. */
export class TotalNames {
  readonly #kinds: RowKinds;
  readonly #units: RowUnits;
  readonly #standing: StandingPeriods;

  constructor(kinds: RowKinds, units: RowUnits, standing: StandingPeriods) {
    this.#kinds = kinds;
    this.#units = units;
    this.#standing = standing;
  }

  /** "Tổng cộng", "Toàn huyện": of the whole table. */
  isOfTable(row: number): boolean {
    return this.#of(row).some(isGrandTotalLabel);
  }

  /** Since when a running total counts; null of any other. */
  since(row: number): Since | null {
    return sinceIn(this.#of(row));
  }

  /** The name of a total that stands once above the row and is its, too; else empty. */
  above(row: number): string {
    return this.#units.totalAbove(row) || this.#standing.totalAbove(row);
  }

  #of(row: number): readonly string[] {
    return [...this.#kinds.stubTexts(row), this.above(row)];
  }
}
