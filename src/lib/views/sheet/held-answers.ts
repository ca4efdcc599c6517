import type { Answer, AnswerSubject } from '#lib/domain/answer.ts';
import { answersFor, strongest, type Answered } from '#lib/domain/answers.ts';
import type { ShownColumn } from '#lib/domain/shown-sheet.ts';

type About<Subject extends AnswerSubject> = Extract<Answer, { about: Subject }>;

/** What a person said of one sheet of a file, by what it was said of. */
export class HeldAnswers {
  readonly #answers: readonly Answer[];
  readonly #sheet: string;

  constructor(answers: readonly Answer[], file: Answered, sheet: string) {
    this.#answers = answersFor(answers, file);
    this.#sheet = sheet;
  }

  row(row: number): About<'row'> | null {
    return strongest(
      this.#about('row').filter((answer) => answer.row === row && answer.sheet === this.#sheet),
    );
  }

  cell(cell: string): About<'cell'> | null {
    return strongest(
      this.#about('cell').filter((answer) => answer.cell === cell && answer.sheet === this.#sheet),
    );
  }

  column({ path, signature }: Pick<ShownColumn, 'path' | 'signature'>): About<'column'> | null {
    return strongest(
      this.#about('column').filter(
        (answer) =>
          answer.path === path && (answer.reach.kind !== 'layout' || answer.reach.signature === signature),
      ),
    );
  }

  layout(): About<'layout'> | null {
    return strongest(
      this.#about('layout').filter(({ reach, sheet }) => reach.kind === 'layout' || sheet === this.#sheet),
    );
  }

  /** The rows of which something was said. */
  rows(): ReadonlyMap<number, About<'row'>> {
    const said = this.#about('row').filter((answer) => answer.sheet === this.#sheet);
    return new Map(said.map((answer) => [answer.row, answer]));
  }

  #about<Subject extends AnswerSubject>(about: Subject): readonly About<Subject>[] {
    return this.#answers.filter((answer): answer is About<Subject> => answer.about === about);
  }
}
