import type { Fact } from '#lib/domain/fact.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { collected, grouped } from '#lib/domain/steps.ts';
import { doubtAbout, type Check } from '../check.ts';
import { comparable, type Counted } from './comparable.ts';
import { standing } from './robust.ts';
import { likelyMeant } from './slip.ts';

/** So many other units make a company. */
const COMPANY = 7;
const MANY_TIMES = 5;
/** Units differ widely; one that is so many times the next one is alone. */
const APART = 3;
const BEYOND = 30;

/**
 * A figure many times those of all other units of its level in the same column, channel and period (importing.md, stage
 * 11). Little is never doubted here: some units do little.
 */
export const outlierAmongPeers: Check = function* ({ all }) {
  const groups = yield* grouped(comparable(all), peersKey);
  return yield* collected(groups.values(), outlierIn);
};

function outlierIn(facts: readonly Counted[]): Problem[] {
  if (facts.length <= COMPANY) return [];
  const [first, second] = twoGreatest(facts);
  if (!first || !second || first.value < second.value * APART) return [];
  const others = facts.filter((fact) => fact !== first).map(({ value }) => value);
  const { typical, ratio, isFar } = standing(first.value, others);
  const likely = likelyMeant(first.value, others);
  if (!isFar || ratio < MANY_TIMES || (likely === null && ratio < BEYOND)) return [];
  const params = { value: first.value, typical: Math.round(typical), count: others.length };
  return [doubtAbout(first, 'outlier-among-peers', likely === null ? params : { ...params, likely })];
}

/** The first of those that are greatest, and the next. */
function twoGreatest(facts: readonly Counted[]): (Counted | undefined)[] {
  let [first, second]: (Counted | undefined)[] = [];
  for (const fact of facts) {
    if (!first || fact.value > first.value) [first, second] = [fact, first];
    else if (!second || fact.value > second.value) second = fact;
  }
  return [first, second];
}

function peersKey({ place, unit, scope, period, channel, subchannel, measure, evidence }: Fact): string {
  const column = evidence.header.join(' ');
  const { file, sheetIndex } = place;
  return [file, sheetIndex, column, unit.level, scope, period, channel, subchannel, measure].join('|');
}
