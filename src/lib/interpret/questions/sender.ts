import type { Question } from '#lib/domain/question.ts';
import { nameKey } from '../unit/name-key.ts';
import type { Doubt } from './asked.ts';
import type { Doubts } from './doubts.ts';
import { enter, groupDoubts, questionAbout, saying, type Subject } from './make-question.ts';
import { unitOption, unitsOf } from './unit-options.ts';

/**
 * Which unit reports, where a file does not tell for certain: its figures are nobody's. Files whose letterheads say the
 * same and may mean the same units are asked about together; one that names no unit is asked about alone.
 */
export function senderQuestions(doubts: Doubts): Question[] {
  const { registry } = doubts.context;
  const ofSender = doubts
    .of('unit-unknown', 'unit-ambiguous', 'unit-abolished')
    .filter(({ asked, problem }) => problem.context?.isSender === true && !doubts.isUndated(asked));
  return groupDoubts(ofSender, subjectOf).map(({ subject, doubts: same, first: { problem } }) => {
    const name = String(problem.params['name'] ?? '');
    const units = unitsOf(problem.context?.units, registry);
    const ask = name === '' ? 'sender-unnamed' : units.length > 1 ? 'sender-ambiguous' : 'sender-unknown';
    return questionAbout(same, subject, {
      cause: 'sender',
      ask,
      params: { name },
      figures: same.reduce(
        (sum, { asked, problem: { place } }) => sum + doubts.figures(asked).inSheet(place).length,
        0,
      ),
      blocks: true,
      options: [
        ...units.flatMap(
          (unit) => unitOption(unit, registry, (key) => saying({ about: 'sender', unit: key })) ?? [],
        ),
        enter('unit'),
      ],
      reaches: ['file'],
      usualReach: 'file',
    });
  });
}

function subjectOf({ asked, problem: { params, context } }: Doubt): Subject {
  const name = nameKey(String(params['name'] ?? ''));
  return name === '' ? [asked.sha256] : [name, ...(context?.units ?? [])];
}
