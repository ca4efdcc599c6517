import type { Fact } from '#lib/domain/fact.ts';

export type Counted = Fact & { readonly value: number };

/** Counts that are more than none, with the qualifier aside: "hơn 600" may be as far from the others as 600. */
export function comparable(figures: readonly Fact[]): Counted[] {
  return figures.filter(
    (fact): fact is Counted =>
      fact.value !== null &&
      fact.value > 0 &&
      fact.measure !== 'percent' &&
      (fact.status === 'counted' || fact.status === 'conflict'),
  );
}
