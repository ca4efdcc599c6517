import { pushState } from '$app/navigation';
import type { Source } from './source.ts';

/** A cell, or a row of a sheet, of a submission: where a figure or task was read. */
export interface SourceSpot {
  readonly submission: number;
  readonly file: string;
  readonly sheet: string;
  /** Empty where only the row is known. */
  readonly cell: string;
  /** From 1; 0 where the cell tells it. */
  readonly row: number;
}

/** What the panel shows: the list behind a mark, the sheet at one cell, or the sheet reached from the list. */
export interface SourceStep {
  readonly list: Source | null;
  readonly spot: SourceSpot | null;
}

/** Opens what stands behind a mark, as a step of the browser's history: going back closes it. */
export function openSource(list: Source): void {
  pushState('', { source: { list, spot: null } });
}

/** Opens a sheet at a cell, over the list that led there if there is one. */
export function openSpot(spot: SourceSpot, list: Source | null = null): void {
  pushState('', { source: { list, spot } });
}
