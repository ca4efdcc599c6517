import { answerKey, REACH_KINDS, type Answer, type AnswerSubject } from './answer.ts';
import type { Decision } from './decision.ts';

/** The answers that hold after a log of decisions, the oldest first. What is taken back leaves no trace. */
export function answersBy(decisions: readonly Decision[]): readonly Answer[] {
  const given: Answer[] = [];
  for (const decision of decisions) {
    if (decision.kind === 'answer') given.push(...decision.answers);
    if (decision.kind === 'unanswer') for (const answer of decision.answers) takeBack(given, answer);
  }
  const holding = new Map<string, Answer>();
  for (const answer of given) {
    const key = answerKey(answer);
    // What was answered last stands last, so that the later of two wins.
    holding.delete(key);
    holding.set(key, answer);
  }
  return [...holding.values()];
}

function takeBack(given: Answer[], answer: Answer): void {
  const same = JSON.stringify(answer);
  const at = given.findLastIndex((each) => JSON.stringify(each) === same);
  if (at >= 0) given.splice(at, 1);
}

/** What a file is, as far as answers tell files apart. */
export interface Answered {
  readonly sha256: string;
  /** Signatures of its tables. */
  readonly signatures: readonly string[];
  /** `senderKey` of the unit that reports; empty where it is not known. */
  readonly sender: string;
}

/** The answers that reach a file. */
export function answersFor(answers: readonly Answer[], file: Answered): readonly Answer[] {
  return answers.filter(({ reach }) => {
    switch (reach.kind) {
      case 'file':
        return reach.sha256 === file.sha256;
      case 'layout':
        return file.signatures.includes(reach.signature);
      case 'sender':
        return file.sender !== '' && reach.sender === file.sender;
      case 'always':
        return true;
    }
  });
}

/** Of answers that reach one thing, the one that holds: the narrowest, and of those the last. */
export function strongest<Subject extends AnswerSubject>(
  answers: readonly Extract<Answer, { about: Subject }>[],
): Extract<Answer, { about: Subject }> | null {
  for (const kind of REACH_KINDS) {
    const found = answers.findLast(({ reach }) => reach.kind === kind);
    if (found) return found;
  }
  return null;
}
