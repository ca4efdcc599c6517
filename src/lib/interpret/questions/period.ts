import { parsePeriod } from '#lib/domain/period.ts';
import type { Option, Question } from '#lib/domain/question.ts';
import { senderKey } from '#lib/domain/unit.ts';
import { codeOfLabel } from '../period/label.ts';
import type { Doubt } from './asked.ts';
import type { Doubts } from './doubts.ts';
import {
  distinct,
  enter,
  groupDoubts,
  keep,
  option,
  questionAbout,
  saying,
  settingEach,
  type Group,
} from './make-question.ts';
import { periodsAround, yearsOf, type LikelyPeriod } from './likely-periods.ts';
import { partOfYear, partsIn } from './part-of-year.ts';

/** Of which period a file tells, where nothing in it says so, or its parts say different things. */
export function periodQuestions(doubts: Doubts): Question[] {
  return [...unknownPeriods(doubts), ...slips(doubts)];
}

/**
 * Files of one layout, folder and month of signing are asked about together, as long as each is of another unit, or their
 * titles say all but the year ("QUÝ I"): two files of one unit are hardly of one period.
 */
function unknownPeriods(doubts: Doubts): Question[] {
  const open = doubts.of('period-unknown', 'period-disagrees');
  const alike = groupDoubts(open, ({ asked, problem }) => {
    const { file, document, signatures } = asked.interpretation;
    return [
      problem.code,
      file.slice(0, file.lastIndexOf('/') + 1),
      document.date.slice(0, 7),
      partOfYear(asked) ? 1 : 0,
      ...distinct(signatures),
    ];
  });
  const years = yearsOf(doubts.asked);
  return alike
    .flatMap((group) => parted(group, years.length > 0))
    .map(({ subject, doubts: same, first }) =>
      questionAbout(same, subject, {
        cause: 'period',
        ask: first.problem.code,
        figures: figuresOf(same, doubts),
        blocks: true,
        ...optionsFor(same, doubts, years),
        reaches: ['file'],
        usualReach: 'file',
      }),
    );
}

/** Files that one answer settles; `hasYears`: whether one may be "the year", each file telling its own part of it. */
function parted(group: Group, hasYears: boolean): readonly Group[] {
  const parts = partsIn(group.doubts.map(({ asked }) => asked));
  if (parts.length === 1 || (parts.length > 1 && hasYears)) return [group];
  if (parts.length === 0 && hasOneOfEach(group)) return [group];
  return groupDoubts(group.doubts, ({ asked, problem }) => [problem.code, asked.sha256]);
}

function optionsFor(
  same: readonly Doubt[],
  doubts: Doubts,
  years: readonly number[],
): Pick<Question, 'options' | 'proposal'> {
  const files = [...new Set(same.map(({ asked }) => asked))];
  if (partsIn(files).length > 1) {
    return { options: yearOptions(same, years), proposal: years.length === 1 ? 0 : null };
  }
  const likely = periodsAround(files, doubts.asked);
  const isClear = likely.length === 1 && PROPOSED.has(likely[0]!.why);
  return { options: [...likely.map(periodOption), enter('period')], proposal: isClear ? 0 : null };
}

const MOST_YEARS = 5;

/** What alone is worth proposing. */
const PROPOSED: ReadonlySet<LikelyPeriod['why']> = new Set(['title', 'layout']);

function hasOneOfEach({ doubts }: Group): boolean {
  const files = distinct(doubts.map(({ asked }) => asked.sha256));
  const senders = [...new Set(doubts.map(({ asked }) => asked))].map(
    ({ interpretation: { sender } }) => sender,
  );
  const named = senders.flatMap((sender) => (sender ? senderKey(sender) : []));
  return named.length === files.length ? new Set(named).size === files.length : files.length === 1;
}

/** Files whose titles name different parts of a year lack the same year: each is of its own part in it. */
function yearOptions(same: readonly Doubt[], years: readonly number[]): Option[] {
  const around = years.slice(0, 1).flatMap((year) => [year + 1, year - 1]);
  return [...new Set([...years, ...around])].slice(0, MOST_YEARS).map((each) =>
    option(
      'period',
      settingEach(same, ({ asked }) => ({ about: 'period', period: codeOfLabel(partOfYear(asked)!, each) })),
      { period: String(each), why: 'parts' },
      each,
    ),
  );
}

function periodOption({ period, why, files }: LikelyPeriod): Option {
  return option('period', saying({ about: 'period', period }), { period, why, files }, period);
}

/** A form of last year of which one part still says last year, or already this. */
function slips(doubts: Doubts): Question[] {
  const byFile = groupDoubts(doubts.of('year-slip'), ({ asked, problem }) => [
    asked.sha256,
    problem.params['year'] ?? '',
    problem.params['other'] ?? '',
  ]);
  return byFile.map(({ subject, doubts: same, first }) => {
    const { params } = first.problem;
    const other = otherPeriod(first);
    const option_ = other === null ? [] : [periodOption({ period: other, why: 'slip', files: 1 })];
    return questionAbout(same, subject, {
      cause: 'period',
      ask: 'year-slip',
      params: { ...params, places: same.length },
      figures: figuresOf(same, doubts),
      blocks: true,
      options: [keep(same), ...option_, enter('period')],
      proposal: same.length > 1 ? (other === null ? null : 1) : null,
      reaches: ['file'],
      usualReach: 'file',
    });
  });
}

/** The file's one period, in the other year; null where it tells of several. */
function otherPeriod({ asked, problem: { params, place } }: Doubt): string | null {
  const facts = asked.interpretation.facts.filter(
    ({ place: at, status }) => at.sheetIndex === place.sheetIndex && status !== 'comparison',
  );
  const [period, another] = new Set(facts.map((fact) => fact.period));
  if (period === undefined || another !== undefined) return null;
  const other = period.replaceAll(String(params['year']), String(params['other']));
  return other !== period && parsePeriod(other) ? other : null;
}

function figuresOf(doubts: readonly Doubt[], all: Doubts): number {
  const seats = new Map<string, number>();
  for (const { asked, problem } of doubts) {
    const sheet = { ...problem.place, cell: '' };
    seats.set(`${asked.sha256} ${sheet.sheetIndex}`, all.figures(asked).inSheet(sheet).length);
  }
  return [...seats.values()].reduce((sum, count) => sum + count, 0);
}
