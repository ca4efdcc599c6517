import type { Fact } from '#lib/domain/fact.ts';
import type { Place } from '#lib/domain/place.ts';

/** Figures near a place: those of its row, or of its whole sheet (`row` is null) where the row has none. */
export interface NearFacts {
  readonly facts: readonly Fact[];
  readonly sheet: string;
  readonly row: number | null;
}

export function factsNear(facts: readonly Fact[], { sheet, sheetIndex, row }: Place): NearFacts {
  const onSheet = facts.filter(({ place }) => place.sheetIndex === sheetIndex);
  const onRow = onSheet.filter(({ place }) => place.row === row);
  return onRow.length > 0 ? { facts: onRow, sheet, row } : { facts: onSheet, sheet, row: null };
}
