import type { FactState, Qualifier } from '#lib/domain/fact.ts';
import type { ProblemCode, ProblemParams } from '#lib/domain/problem.ts';

/** One figure said by a text: the grammar of domain.md 3.3, before anything is known of its column. */
export interface Quantity {
  readonly state: FactState;
  /** A number only with state `value`. */
  readonly value: number | null;
  readonly qualifier: Qualifier;
  /** The denominator of a ratio: "12/15 thôn" is value 12 of 15. */
  readonly of: number | null;
  /** Written with a percent sign; the value is in percent points. */
  readonly percent: boolean;
  /** The words after the number as written ("tin, bài", "lượt xem"), empty if none. */
  readonly unitText: string;
  /** The figure's span in the given text, end excluded. */
  readonly start: number;
  readonly end: number;
}

/** A doubt about the text; its place is known to the caller. */
export interface Doubt {
  readonly code: ProblemCode;
  readonly params: ProblemParams;
}

export interface QuantityReading {
  /** In the order of the text; empty where it says no figure. */
  readonly quantities: readonly Quantity[];
  readonly problems: readonly Doubt[];
  /** "nt", "như trên", a ditto mark: the reading of the cell above holds here too. */
  readonly repeats: boolean;
}
