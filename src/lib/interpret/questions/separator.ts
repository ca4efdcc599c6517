import type { AnswerBody } from '#lib/domain/answer.ts';
import type { Option, Question } from '#lib/domain/question.ts';
import type { Doubt } from './asked.ts';
import { cellMeaning, onlyValueAt } from './cell-values.ts';
import type { Doubts } from './doubts.ts';
import {
  enter,
  groupDoubts,
  option,
  questionAbout,
  saying,
  settingEach,
  type Group,
  type Subject,
} from './make-question.ts';

/** "1,250": three digits behind one sign, which may part thousands or decimals. */
const EITHER = /\d([.,])\d{3}(?!\d)/;

/** Whether a doubt is about the sign in a number, and not about several numbers in one cell. */
export function isAboutSign({ problem: { code, sourceText } }: Doubt): boolean {
  return code === 'number-fraction' || (code === 'number-ambiguous' && EITHER.test(sourceText));
}

/** Which sign parts thousands, once for a column of a layout; and fractions of what comes in whole numbers. */
export function separatorQuestions(doubts: Doubts): Question[] {
  const signs = groupDoubts(doubts.of('number-ambiguous').filter(isAboutSign), subjectOf);
  const fractions = groupDoubts(doubts.of('number-fraction'), subjectOf);
  return [...signs.map(signQuestion), ...fractions.map((group) => fractionQuestion(group, doubts))];
}

function subjectOf({ asked, problem: { context, place } }: Doubt): Subject {
  return [context?.signature ?? asked.sha256, context?.path ?? place.cell];
}

function signQuestion({ subject, doubts: same, first }: Group): Question {
  const { sourceText, context } = first.problem;
  const written = /\d[\d.,]*/.exec(sourceText)?.[0] ?? '';
  const sign = EITHER.exec(sourceText)?.[1] === '.' ? '.' : ',';
  const other = sign === '.' ? ',' : '.';
  const body = (decimal: ',' | '.'): AnswerBody => ({
    about: 'separator',
    path: context?.path ?? '',
    decimal,
  });
  const value = (decimal: ',' | '.') => {
    const digits = decimal === sign ? written.replace(sign, '.') : written.replaceAll(sign, '');
    return { value: Number(digits) };
  };
  return questionAbout(same, subject, {
    cause: 'separator',
    ask: 'number-ambiguous',
    params: { text: written, path: headingOf(context?.path) },
    figures: same.length,
    options: [
      option('thousands', saying(body(other)), value(other)),
      option('decimals', saying(body(sign)), value(sign)),
    ],
    proposal: 0,
    reaches: ['file', 'layout', 'sender', 'always'],
    usualReach: 'layout',
  });
}

/** "1.25" may be what a spreadsheet made of "1.250" (importing.md, stage 7). */
function fractionQuestion({ subject, doubts: same, first }: Group, doubts: Doubts): Question {
  const values = same.map((doubt) => onlyValueAt(doubt, doubts));
  const options: Option[] = [];
  if (values.every((value) => value !== null)) {
    const each = (factor: number) =>
      settingEach(same, (doubt, place) =>
        cellMeaning(place, { kind: 'value', value: round((onlyValueAt(doubt, doubts) ?? 0) * factor) }),
      );
    const example = values[0] ?? 0;
    options.push(option('as-written', each(1), { value: example }));
    if (values.every((value) => Number.isInteger(round(value * 1000)))) {
      options.push(option('thousandfold', each(1000), { value: round(example * 1000) }));
    }
  }
  options.push(
    option(
      'missing',
      settingEach(same, (_, place) => cellMeaning(place, { kind: 'missing' })),
    ),
  );
  if (same.length === 1) options.push(enter('number'));
  return questionAbout(same, subject, {
    cause: 'separator',
    ask: 'number-fraction',
    params: { text: first.problem.sourceText, path: headingOf(first.problem.context?.path) },
    figures: same.length,
    options,
  });
}

/** The last heading of a column's path. */
function headingOf(path: string | undefined): string {
  return path?.split(' › ').at(-1) ?? '';
}

function round(number: number): number {
  return Number(number.toPrecision(12));
}
