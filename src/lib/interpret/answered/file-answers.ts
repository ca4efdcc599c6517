import type { Answer, AnswerSubject } from '#lib/domain/answer.ts';

type About<Subject extends AnswerSubject> = Extract<Answer, { about: Subject }>;

/** What a person answered about the file that is being read, by what it is about. */
export class FileAnswers {
  readonly #bySubject = new Map<AnswerSubject, Answer[]>();

  constructor(answers: readonly Answer[]) {
    for (const answer of answers) {
      const before = this.#bySubject.get(answer.about);
      if (before) before.push(answer);
      else this.#bySubject.set(answer.about, [answer]);
    }
  }

  about<Subject extends AnswerSubject>(subject: Subject): readonly About<Subject>[] {
    return (this.#bySubject.get(subject) ?? []) as unknown as readonly About<Subject>[];
  }

  /** Those that reach a table, by its signature. */
  onTable<Subject extends AnswerSubject>(subject: Subject, signature: string): readonly About<Subject>[] {
    const answers = this.about(subject);
    return answers.length === 0 ? answers : answers.filter(({ reach }) => reachesTable(reach, signature));
  }
}

function reachesTable(reach: Answer['reach'], signature: string): boolean {
  return reach.kind !== 'layout' || (signature !== '' && reach.signature === signature);
}

export const NO_ANSWERS = new FileAnswers([]);
