import type { ProblemCode } from '#lib/domain/problem.ts';

/** An input that a careless or hostile hand could make, with what must become of it. */
export interface HostileInput {
  /** What it is, in a few words. */
  readonly what: string;
  /** The file's name as dropped; by default "a.xlsx". */
  readonly name?: string;
  /** Made when its turn comes: some are large. */
  readonly bytes: () => Uint8Array;
  readonly outcome: Outcome;
}

export type Outcome = Refusal | Reading;

/** It is refused, for this reason, and nothing of it is read. */
export interface Refusal {
  readonly refused: ProblemCode;
}

/** It is read, and says what a reader of the sheet would see. */
export interface Reading {
  /** The numbers of all figures, in the order of their cells. */
  readonly figures: readonly number[];
  /** Doubts that must be among its problems. */
  readonly says?: readonly ProblemCode[];
  /** Texts that must stand in the cells as typed. */
  readonly shows?: readonly string[];
  /** Texts that must be nowhere in what was read. */
  readonly hides?: readonly string[];
  /** The units of its figures, as named in what is written out. */
  readonly units?: readonly string[];
  /** The links of its tasks. */
  readonly links?: readonly string[];
}
