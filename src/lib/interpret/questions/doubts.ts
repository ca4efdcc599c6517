import { condonedKey } from '#lib/domain/preferences.ts';
import { problemKey, type Problem, type ProblemCode } from '#lib/domain/problem.ts';
import type { Asked, AskContext, Doubt } from './asked.ts';
import { Figures } from './figures.ts';

/** What is doubtful in all submissions, and the figures that hang on it. */
export class Doubts {
  /** The submissions whose figures count: one that a newer one took the place of is asked nothing. */
  readonly asked: readonly Asked[];
  readonly context: AskContext;
  readonly #byCode = new Map<ProblemCode, Doubt[]>();
  readonly #figures = new Map<Asked, Figures>();

  constructor(asked: readonly Asked[], context: AskContext) {
    this.asked = asked.filter(({ interpretation: { problems } }) =>
      problems.every(({ code }) => code !== 'superseded-submission'),
    );
    this.context = context;
    const isCondoned = ({ sha256 }: Asked, problem: Problem) =>
      context.condoned.size > 0 && context.condoned.has(condonedKey(sha256, problemKey(problem)));
    for (const each of this.asked) {
      for (const problem of each.interpretation.problems) {
        if (isCondoned(each, problem)) continue;
        const same = this.#byCode.get(problem.code);
        if (same) same.push({ asked: each, problem });
        else this.#byCode.set(problem.code, [{ asked: each, problem }]);
      }
    }
  }

  of(...codes: readonly ProblemCode[]): readonly Doubt[] {
    return codes.flatMap((code) => this.#byCode.get(code) ?? []);
  }

  /** Whether a file has no period yet: names are looked up as of it, so what is asked of them may settle itself. */
  isUndated({ interpretation: { problems } }: Asked): boolean {
    return problems.some(({ code }) => code === 'period-unknown');
  }

  figures(asked: Asked): Figures {
    let figures = this.#figures.get(asked);
    if (!figures) this.#figures.set(asked, (figures = new Figures(asked.interpretation.facts)));
    return figures;
  }
}
