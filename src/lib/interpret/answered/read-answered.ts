import type { Answer } from '#lib/domain/answer.ts';
import { answersReaching, faceOf, type Face } from '#lib/domain/face.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';

export interface AnsweredReading {
  readonly interpretation: Interpretation;
  /** The answers that it was read with. */
  readonly answers: readonly Answer[];
  /** The faces that it showed before answers gave it the one of `interpretation`. */
  readonly earlier: readonly Face[];
}

/**
 * Reads a file with the answers that reach it. Which do is known only when it was read: an answer about a layout
 * reaches the files whose tables have it. So it is read, and read again while that finds further answers.
 */
export function readAnswered(
  sha256: string,
  answers: readonly Answer[],
  read: (answers: readonly Answer[]) => Interpretation,
): AnsweredReading {
  const earlier: Face[] = [];
  let held = answersReaching(answers, sha256, []);
  for (;;) {
    const interpretation = read(held);
    const face = faceOf(interpretation);
    const reached = answersReaching(answers, sha256, [...earlier, face]);
    if (reached.length === held.length) return { interpretation, answers: held, earlier };
    earlier.push(face);
    held = reached;
  }
}
