import type { Problem } from '#lib/domain/problem.ts';
import { collected } from '#lib/domain/steps.ts';
import { doubtAbout, doubtAboutAll, type Check } from '../check.ts';
import { groupBy } from '../series.ts';
import { isWithin, waysToDivide } from './parts-of-period.ts';
import { isExact, statementsOf, type Statement } from './statements.ts';

/** From this share of a file's figures on, and so many, they were counted another way: one remark for the file. */
const THROUGHOUT = 0.2;
const MANY = 10;

interface Comparison {
  readonly whole: Statement;
  readonly sum: number;
  readonly parts: number;
  readonly agrees: boolean;
}

/**
 * The figure of a longer period is not the sum of all its parts (importing.md, stage 11). Where much of a file is not,
 * its periods closed on other days or were amended since (domain.md 2.4), which one remark tells.
 */
export const cumulativeDisagrees: Check = function* ({ series }) {
  const compared = yield* collected(series, (facts) => comparisonsIn(statementsOf(facts)));
  return [...groupBy(compared, ({ whole }) => whole.fact.place.file).values()].flatMap(doubtsOf);
};

function doubtsOf(compared: readonly Comparison[]): Problem[] {
  const wrong = compared.filter(({ agrees }) => !agrees);
  const [first] = wrong;
  if (first && wrong.length >= MANY && wrong.length >= compared.length * THROUGHOUT) {
    const params = { figures: wrong.length, of: compared.length };
    return [doubtAboutAll(first.whole.fact, 'cumulative-disagrees', params, 'file')];
  }
  return wrong.map(({ whole, sum, parts }) =>
    doubtAbout(whole.fact, 'cumulative-disagrees', { whole: whole.period, value: whole.value, sum, parts }),
  );
}

/** Each longer period against the ways to divide it of which all parts are there; smaller than a part is said elsewhere. */
function comparisonsIn(series: readonly Statement[]): Comparison[] {
  const exact = new Map(series.filter(isExact).map((statement) => [statement.period, statement]));
  return [...exact.values()].flatMap((whole) => {
    const ways = waysToDivide(whole.period)
      .map((periods) => periods.flatMap((period) => exact.get(period) ?? []).map(({ value }) => value))
      .filter((values, i) => values.length === waysToDivide(whole.period)[i]!.length);
    const sums = ways.map((values) => ({ sum: sumOf(values), parts: values.length }));
    const [first] = sums;
    if (!first || exceedsWhole(whole, exact)) return [];
    return [{ whole, ...first, agrees: sums.some(({ sum }) => sum === whole.value) }];
  });
}

function exceedsWhole(whole: Statement, exact: ReadonlyMap<string, Statement>): boolean {
  return [...exact.values()].some(
    ({ period, value }) => value > whole.value && isWithin(period, whole.period),
  );
}

function sumOf(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toPrecision(12));
}
