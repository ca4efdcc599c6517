import type { AnswerBody } from '#lib/domain/answer.ts';
import { keyOfUnit } from '#lib/domain/dictionary.ts';
import { asksReason, type Option, type Question } from '#lib/domain/question.ts';
import { decisionsOf, type Chosen } from '#lib/interpret/questions/decisions-of.ts';
import type { Asked } from '#lib/interpret/questions/questions-of.ts';
import { registry } from '../helpers/registry.ts';
import { linesOf, meantLines, type DrawnFile } from './truth.ts';
import type { Workspace } from './workspace.ts';

/** What the analyst says to a question. */
export interface Said {
  readonly question: Question;
  readonly option: Option;
  /** Its number among the options, counted from 0. */
  readonly index: number;
  readonly chosen: Chosen;
}

const REASON = 'Đã hỏi đơn vị';

/**
 * An analyst who knows what every clerk meant: of the options of a question the one after which most figures are those
 * that were meant, the proposal where several are as good.
 */
export class Analyst {
  readonly #truth: ReadonlyMap<string, DrawnFile>;
  readonly #meant: ReadonlyMap<string, number>;

  constructor(files: readonly DrawnFile[]) {
    this.#truth = new Map(files.map((file) => [file.name, file]));
    this.#meant = tally(files.flatMap(meantLines));
  }

  answer(question: Question, workspace: Workspace): Said {
    const { options, proposal } = question;
    const said = options.map((option, index) => ({
      ...{ question, option, index },
      chosen: this.#chosen(question, option),
    }));
    const scored = said.map((each) => ({ each, score: this.#scoreOf(each, workspace) }));
    const best = Math.max(...scored.map(({ score }) => score));
    const right = scored.filter(({ score }) => score === best).map(({ each }) => each);
    return right.find(({ index }) => index === proposal) ?? right[0]!;
  }

  /** The figures and tasks that are not as they were meant: missing, or too many. */
  wrong(asked: readonly Asked[]): string[] {
    const read = tally(
      asked.flatMap(({ interpretation }) =>
        linesOf(interpretation, this.#truth.get(interpretation.file)?.period ?? ''),
      ),
    );
    return [...new Set([...read.keys(), ...this.#meant.keys()])].flatMap((line) => {
      const more = (read.get(line) ?? 0) - (this.#meant.get(line) ?? 0);
      return more === 0 ? [] : [`${more > 0 ? '+' : ''}${more} ${line}`];
    });
  }

  #scoreOf({ question, option, chosen }: Said, workspace: Workspace): number {
    const decisions = decisionsOf(question, option, chosen, workspace.asked, '');
    if (decisions.length === 0) return -Infinity;
    return -this.wrong(workspace.after(decisions)).length;
  }

  #chosen(question: Question, { outcome }: Option): Chosen {
    const entered = outcome.kind === 'enter' ? this.#typed(question, outcome.what) : null;
    return { reach: null, reason: asksReason(outcome) ? REASON : '', ...(entered && { entered }) };
  }

  /** What the analyst types where one may; null where another option says as much. */
  #typed(question: Question, what: 'period' | 'unit' | 'number' | 'column'): AnswerBody | null {
    const [place] = question.places;
    const file = place && this.#truth.get(place.file);
    if (!file) return null;
    if (what === 'period') return { about: 'period', period: file.period };
    if (what === 'unit') {
      const row = /\d+$/.exec(place.cell)?.[0];
      const code =
        question.cause === 'sender'
          ? file.sender
          : file.figures.find(({ cell }) => /\d+$/.exec(cell)?.[0] === row)?.unit;
      const unit = registry.at('xa', code ?? '', '2024-03-31');
      const key = unit && keyOfUnit(unit.id);
      return key ? { about: 'sender', unit: key } : null;
    }
    if (what !== 'number') return null;
    const says = file.figures.find(({ cell }) => cell === place.cell)?.says;
    if (typeof says !== 'number') return null;
    const { sheet, cell } = place;
    return { about: 'cell', sheet, cell, is: { kind: 'value', value: says } };
  }
}

function tally(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}
