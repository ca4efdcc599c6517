import type { FactState, Qualifier } from '#lib/domain/fact.ts';
import type { Measure } from '#lib/domain/measure.ts';
import type { ProblemCode } from '#lib/domain/problem.ts';
import type { Folded } from './fold.ts';
import type { Quantity } from './quantity.ts';

/** A figure found in folded text; `start`, `end` and the unit's span are positions there. */
export interface Figure {
  readonly state: FactState;
  readonly value: number | null;
  readonly qualifier: Qualifier;
  readonly of: number | null;
  readonly percent: boolean;
  readonly measure: Measure | null;
  readonly unitStart: number;
  readonly unitEnd: number;
  readonly start: number;
  readonly end: number;
  readonly doubts: readonly ProblemCode[];
  /** "trên 6 thôn" behind "6 buổi": where, not how much. */
  readonly isCoverage: boolean;
}

/** The figure with its spans and words taken back to the text as given. */
export function quantityOf(figure: Figure, folded: Folded): Quantity {
  const hasUnit = figure.unitEnd > figure.unitStart;
  return {
    state: figure.state,
    value: figure.value,
    qualifier: figure.qualifier,
    of: figure.of,
    percent: figure.percent,
    unitText: hasUnit
      ? folded.source
          .slice(folded.start(figure.unitStart), folded.end(figure.unitEnd))
          .replace(/\s+/g, ' ')
          .trim()
      : '',
    start: folded.start(figure.start),
    end: folded.end(figure.end),
  };
}
