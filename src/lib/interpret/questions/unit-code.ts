import type { UnitKey } from '#lib/domain/dictionary.ts';
import type { Option, OptionWord, Question } from '#lib/domain/question.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { Doubt } from './asked.ts';
import type { Doubts } from './doubts.ts';
import { groupDoubts, option, questionAbout, settingEach } from './make-question.ts';
import { meaningOf } from './name-meaning.ts';
import { unitsOf } from './unit-options.ts';

/** Names beside the code of another unit, all in one question: the name was taken, and is likelier right than digits. */
export function codeQuestions(doubts: Doubts): Question[] {
  const { registry } = doubts.context;
  const open = doubts.of('unit-code-disagrees').filter((doubt) => keysOf(doubt, registry).length === 2);
  return groupDoubts(open, () => []).map(({ subject, doubts: same, first }) =>
    questionAbout(same, subject, {
      cause: 'name',
      ask: 'unit-code-disagrees',
      params: { ...(same.length === 1 ? first.problem.params : {}), count: same.length },
      figures: same.reduce(
        (sum, { asked, problem }) => sum + doubts.figures(asked).inRow(problem.place).length,
        0,
      ),
      options: [taking('by-name', same, registry), taking('by-code', same, registry)],
      proposal: 0,
    }),
  );
}

function taking(
  word: Extract<OptionWord, 'by-name' | 'by-code'>,
  same: readonly Doubt[],
  registry: Registry,
): Option {
  const outcome = settingEach(same, (doubt) =>
    meaningOf(doubt, { kind: 'unit', unit: keysOf(doubt, registry)[word === 'by-name' ? 0 : 1]! }),
  );
  const [only, another] = same;
  const { unit = '', other = '' } = only && !another ? only.problem.params : {};
  const name = word === 'by-name' ? unit : other;
  return option(word, outcome, name === '' ? {} : { unit: name });
}

/** The unit that the name stands for, and the one that has the code. */
function keysOf({ problem }: Doubt, registry: Registry): UnitKey[] {
  return unitsOf(problem.context?.units, registry).map((unit) => registry.keyOf(unit));
}
