import type { CellMeaning } from '#lib/domain/answer.ts';
import type { ProblemCode } from '#lib/domain/problem.ts';
import type { Option, Question } from '#lib/domain/question.ts';
import { exactKey } from '#lib/domain/text.ts';
import type { Doubt } from './asked.ts';
import { cellMeaning, isInProse, onlyValueAt } from './cell-values.ts';
import type { Doubts } from './doubts.ts';
import {
  enter,
  groupDoubts,
  keep,
  option,
  questionAbout,
  settingEach,
  type Group,
  type Subject,
} from './make-question.ts';
import { isAboutSign } from './separator.ts';

/** What may be said of cells with a problem, in the order in which it is offered; the first is proposed where so marked. */
interface CellRule {
  readonly offers: readonly ('keep' | Exclude<CellMeaning['kind'], 'not_applicable'>)[];
  readonly proposed: boolean;
  /** The number that a cell may mean, where its text tells. */
  readonly meant?: (doubt: Doubt, doubts: Doubts) => number | null;
}

/** The rules, each with the problems that it is for; a question is named by the first. */
const RULES: readonly (readonly [readonly [ProblemCode, ...ProblemCode[]], CellRule])[] = [
  [['formula-without-value', 'formula-error'], { offers: ['missing', 'ignored'], proposed: true }],
  [['date-in-count'], { offers: ['value', 'missing', 'ignored'], proposed: false, meant: dayTyped }],
  [['text-in-count'], { offers: ['missing', 'no_activity', 'ignored'], proposed: false }],
  [['number-negative'], { offers: ['value', 'missing'], proposed: true, meant: withoutSign }],
  [['percent-among-counts'], { offers: ['value', 'keep', 'missing'], proposed: false, meant: onlyValueAt }],
  [['letter-o-as-zero'], { offers: ['value', 'missing'], proposed: true, meant: onlyValueAt }],
  [['rate-without-count'], { offers: ['keep', 'missing', 'ignored'], proposed: true }],
  [['merged-over-units'], { offers: ['ignored', 'missing'], proposed: false }],
  [['number-ambiguous'], { offers: ['keep', 'missing'], proposed: true }],
];

/** Words mean what they mean in their column; the other problems are the same wherever they are met. */
const OF_WORDS: ReadonlySet<ProblemCode> = new Set([
  'text-in-count',
  'rate-without-count',
  'number-ambiguous',
]);

/**
 * What single cells say, those with one problem together: of words only the same ones in one column of a layout, of
 * cells merged over several units only those of one file. Each cell gets an answer of its own, so that none is
 * remembered for files to come. Running text is asked about where its figures are proposed.
 */
export function cellQuestions(doubts: Doubts): Question[] {
  return RULES.flatMap(([codes, rule]) => {
    const open = doubts.of(...codes).filter((doubt) => !isAboutSign(doubt) && !isInProse(doubt));
    return groupDoubts(open, subjectOf).map((group) => questionOf(group, codes[0], rule, doubts));
  });
}

function subjectOf({ asked, problem: { code, sourceText, context } }: Doubt): Subject {
  if (code === 'merged-over-units') return [asked.sha256];
  if (!OF_WORDS.has(code)) return [];
  return [exactKey(sourceText), context?.signature ?? asked.sha256, context?.path ?? ''];
}

function questionOf(
  { subject, doubts: same, first }: Group,
  code: ProblemCode,
  rule: CellRule,
  doubts: Doubts,
): Question {
  const options = rule.offers.flatMap((offer): Option[] => {
    if (offer === 'keep') return [keep(same)];
    if (offer === 'value') return valueOption(same, rule, doubts);
    return [
      option(
        offer,
        settingEach(same, (_, place) => cellMeaning(place, { kind: offer })),
      ),
    ];
  });
  const isOffered = rule.offers[0] !== 'value' || options.some(({ key }) => key === 'value');
  return questionAbout(same, subject, {
    cause: 'cell',
    ask: code,
    params: { count: same.length, text: first.problem.sourceText },
    figures: same.length,
    options: same.length === 1 || isSameText(same) ? [...options, enter('number')] : options,
    proposal: rule.proposed && isOffered ? 0 : null,
  });
}

/** Each cell with the number that its text tells, where all of them do. */
function valueOption(same: readonly Doubt[], { meant }: CellRule, doubts: Doubts): Option[] {
  const values = new Map(same.map((doubt) => [doubt, meant?.(doubt, doubts) ?? null]));
  const [value] = new Set(values.values());
  if (value == null || [...values.values()].includes(null)) return [];
  const outcome = settingEach(same, (doubt, place) =>
    cellMeaning(place, { kind: 'value', value: values.get(doubt) ?? 0 }),
  );
  return [option('value', outcome, new Set(values.values()).size === 1 ? { value } : {})];
}

function isSameText(same: readonly Doubt[]): boolean {
  return new Set(same.map(({ problem }) => exactKey(problem.sourceText))).size === 1;
}

/** "6/6" that a spreadsheet took for the sixth of June: six of six. */
function dayTyped({ problem: { sourceText } }: Doubt): number | null {
  const typed = /^(\d{1,2})[/-](?:\d{1,2}|[a-z]{3}|thg \d{1,2})(?:[/-](?:\d{2}|\d{4}))?$/i.exec(sourceText);
  return typed ? Number(typed[1]) : null;
}

function withoutSign(doubt: Doubt, doubts: Doubts): number | null {
  const value = onlyValueAt(doubt, doubts);
  return value === null ? null : Math.abs(value);
}
