import type { ProblemCode, ProblemContext, ProblemParams } from '#lib/domain/problem.ts';
import type { Unit, UnitRef } from '#lib/domain/unit.ts';

export interface UnitQuestion {
  readonly text: string;
  /** The administrative code beside the name, as written; empty where there is none. */
  readonly code: string;
  /** The day as of which the unit is looked up, ISO. */
  readonly date: string;
  /** The unit that the surroundings say it lies in: a section's huyện, the reporting unit. */
  readonly within: Unit | null;
}

export interface UnitAnswer {
  readonly ref: UnitRef;
  readonly unit: Unit | null;
  readonly doubts: readonly UnitDoubt[];
  /** A person said that the name is that of a line over others, and of no unit. */
  readonly isGroup?: true;
}

export interface UnitDoubt {
  readonly code: ProblemCode;
  readonly params: ProblemParams;
  readonly at: 'name' | 'code';
  readonly context: ProblemContext;
}

/** Answers for one day and place, which rows of a table ask again and again. */
export interface UnitsThere {
  /** `code` as in `UnitQuestion`. */
  find(text: string, code: string): UnitAnswer;
}
