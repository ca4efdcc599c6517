import { wholeOf } from '#lib/domain/place.ts';
import type { Problem, ProblemCode, ProblemParams } from '#lib/domain/problem.ts';

export type RefusalCode = Extract<ProblemCode, `file-${string}`>;

/** Thrown inside this room when a file cannot be read; it leaves the room as a Problem. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly params: ProblemParams;

  constructor(code: RefusalCode, params: ProblemParams = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.params = params;
  }
}

/** A problem of the whole file. */
export function fileProblem(file: string, code: ProblemCode, params: ProblemParams = {}): Problem {
  return { place: wholeOf(file), code, params, sourceText: '' };
}

/**
 * The problem that an error in the middle of a file's bytes stands for. Whatever a parser throws at bytes
 * from outside (end of data, bad offset, out of memory) says the same to a person: the file is damaged.
 */
export function problemOf(file: string, error: unknown): Problem {
  if (error instanceof Refusal) return fileProblem(file, error.code, error.params);
  return fileProblem(file, 'file-corrupt');
}
