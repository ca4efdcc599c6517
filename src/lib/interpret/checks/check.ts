import type { Fact } from '#lib/domain/fact.ts';
import { wholeOf } from '#lib/domain/place.ts';
import type { Problem, ProblemCode, ProblemParams } from '#lib/domain/problem.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { Steps } from '#lib/domain/steps.ts';
import type { Figures } from './series.ts';

/** What a check may know besides the submissions. */
export interface CheckContext {
  /** Null where there is none: then nothing is expected of anybody. */
  readonly registry: Registry | null;
}

/**
 * Looks at the figures of submissions that are settled with each other and tells what a person should look at. It
 * changes none of them. They come by place, so that the order of the submissions does not matter; step by step, because
 * on the page somebody waits.
 */
export type Check = (figures: Figures, context: CheckContext) => Steps<readonly Problem[]>;

/** A doubt about one figure. */
export function doubtAbout(fact: Fact, code: ProblemCode, params: ProblemParams): Problem {
  return { place: fact.place, code, params, sourceText: fact.sourceText };
}

/** A doubt about a whole file, or a whole sheet of it. */
export function doubtAboutAll(
  fact: Fact,
  code: ProblemCode,
  params: ProblemParams,
  of: 'file' | 'sheet',
): Problem {
  const { file, sheet, sheetIndex } = fact.place;
  const place = of === 'file' ? wholeOf(file) : wholeOf(file, sheet, sheetIndex);
  return { place, code, params, sourceText: '' };
}

/** "B7" in the same sheet, "Quý I!B7" in the same file, "bao-cao.xlsx, Quý I!B7" elsewhere. */
export function whereSeenFrom({ place: from }: Fact, { place }: Fact): string {
  const cell = place.sheet === '' ? place.cell : `${place.sheet}!${place.cell}`;
  if (place.file !== from.file) return `${place.file}, ${cell}`;
  return place.sheetIndex === from.sheetIndex ? place.cell : cell;
}
