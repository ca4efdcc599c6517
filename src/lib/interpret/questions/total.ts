import { cellOfName } from '#lib/domain/place.ts';
import type { Option, Question } from '#lib/domain/question.ts';
import type { Doubt } from './asked.ts';
import { cellMeaning } from './cell-values.ts';
import type { Doubts } from './doubts.ts';
import { groupDoubts, keep, option, questionAbout, settingEach, type Group } from './make-question.ts';

/** Totals that are not the sum of their parts: those of one sheet together, since what is wrong in one shows in others. */
export function totalQuestions(doubts: Doubts): Question[] {
  const sheets = groupDoubts(doubts.of('total-mismatch'), ({ asked, problem: { place } }) => [
    asked.sha256,
    place.sheetIndex,
  ]);
  const wholes = groupDoubts(doubts.of('units-disagree-with-whole'), ({ asked, problem: { place } }) => [
    asked.sha256,
    place.sheetIndex,
    place.cell,
  ]);
  return [...sheets, ...wholes].map((group) => questionOf(group, doubts));
}

function questionOf({ subject, doubts: same, first }: Group, doubts: Doubts): Question {
  const isOne = same.length === 1;
  const { code, params } = first.problem;
  const slips = new Set(same.map(({ problem }) => problem.params['slip'] ?? ''));
  const part = isOne ? partOption(first, doubts) : null;
  const sum = settingEach(same, ({ problem }, place) =>
    cellMeaning(place, { kind: 'value', value: Number(problem.params['sum']) }),
  );
  const isSlip = [...slips].every((slip) => slip === 'left-out' || slip === 'twice');
  return questionAbout(same, subject, {
    cause: 'total',
    ask: isOne ? code : 'totals-mismatch',
    params: isOne ? params : { count: same.length },
    figures: same.length,
    options: [
      keep(same),
      option('sum', sum, isOne ? { value: Number(params['sum']) } : {}),
      ...(part ? [part] : []),
    ],
    proposal: part ? 2 : isSlip ? 1 : 0,
  });
}

/** The part that was typed with two digits in each other's place, as it was meant. */
function partOption({ asked, problem: { place, params } }: Doubt, doubts: Doubts): Option | null {
  const { part, slip, total, sum } = params;
  const at = cellOfName(String(part));
  if (slip !== 'swapped' || !at) return null;
  const here = { ...place, ...at, cell: String(part) };
  const [fact] = doubts.figures(asked).at(here);
  if (fact?.value == null) return null;
  const value = fact.value + Number(total) - Number(sum);
  const answer = {
    ...cellMeaning(here, { kind: 'value', value }),
    reach: { kind: 'file', sha256: asked.sha256 },
  } as const;
  return option('part', { kind: 'set', answers: [answer] }, { cell: String(part), from: fact.value, value });
}
