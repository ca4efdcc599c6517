import { answersFor, type Answered } from './answers.ts';
import type { Answer } from './answer.ts';
import type { Interpretation } from './interpretation.ts';
import { senderKey } from './unit.ts';

/** What a file is taken for in a reading, as far as answers tell files apart. */
export type Face = Omit<Answered, 'sha256'>;

export function faceOf({ signatures, sender }: Pick<Interpretation, 'signatures' | 'sender'>): Face {
  return { signatures, sender: sender ? senderKey(sender) : '' };
}

/**
 * The answers that reach a file by any of the faces it showed: an answer may give it another face, and must be found
 * again when it is taken back. Without faces, those that reach it whatever it holds.
 */
export function answersReaching(
  answers: readonly Answer[],
  sha256: string,
  faces: readonly Face[],
): readonly Answer[] {
  const signatures = faces.flatMap((face) => face.signatures);
  const senders = [...new Set(faces.map(({ sender }) => sender))];
  const found = new Set(
    (senders.length === 0 ? [''] : senders).flatMap((sender) =>
      answersFor(answers, { sha256, signatures, sender }),
    ),
  );
  return answers.filter((answer) => found.has(answer));
}
