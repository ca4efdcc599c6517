import type { Fact } from '#lib/domain/fact.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { collected, grouped } from '#lib/domain/steps.ts';
import { doubtAbout, type Check } from '../check.ts';
import { groupBy } from '../series.ts';
import { comparable, type Counted } from './comparable.ts';
import { histories } from './history.ts';
import { standing } from './robust.ts';
import { likelyMeant } from './slip.ts';

/** So many other units make a company. */
const COMPANY = 7;
/** Among so many units, one more may have slipped. */
const UNITS_PER_SLIP = 20;
const MANY_TIMES = 5;
/** Units differ widely; what is so many times the next one stands apart. */
const APART = 3;
const BEYOND = 30;

/**
 * A figure many times those of all other units of its level in the same channel and period: in the same column, or
 * wherever they reported, since most units send a file of their own. For figures without a history of their own
 * (importing.md, stage 11). Little is never doubted here: some units do little.
 */
export const outlierAmongPeers: Check = function* ({ all, series }) {
  const known = new Set(yield* collected(series, (facts) => histories(comparable(facts)).flat()));
  const groups = yield* grouped(comparable(all), peersKey);
  return yield* collected(groups.values(), (peers) => outliersIn(peers, known));
};

/** Those of each column, and of all together; a figure that is found twice is told by its column. */
function outliersIn(peers: readonly Counted[], known: ReadonlySet<Counted>): Problem[] {
  if (peers.length <= COMPANY) return [];
  const columns = [...groupBy(peers, columnKey).values()];
  const found = new Map<Counted, Problem>();
  for (const company of columns.length === 1 ? columns : [...columns, peers]) {
    for (const [fact, problem] of outliersAmong(company, known)) {
      if (!found.has(fact)) found.set(fact, problem);
    }
  }
  return [...found.values()];
}

function outliersAmong(company: readonly Counted[], known: ReadonlySet<Counted>): [Counted, Problem][] {
  const apart = thoseApart(company);
  if (apart.length === 0) return [];
  const others = company.filter((fact) => !apart.includes(fact));
  const values = others.map(({ value }) => value);
  const count = new Set(others.map(({ unit }) => unit.id || unit.name)).size;
  if (count < COMPANY) return [];
  return apart.flatMap((fact): [Counted, Problem][] => {
    if (known.has(fact)) return [];
    const { typical, ratio, isFar } = standing(fact.value, values);
    const likely = likelyMeant(fact.value, values);
    if (!isFar || ratio < MANY_TIMES || (likely === null && ratio < BEYOND)) return [];
    const params = { value: fact.value, typical: Math.round(typical), count };
    return [
      [fact, doubtAbout(fact, 'outlier-among-peers', likely === null ? params : { ...params, likely })],
    ];
  });
}

/** The few greatest, each of which is far above all that are not of them. */
function thoseApart(company: readonly Counted[]): readonly Counted[] {
  if (company.length <= COMPANY) return [];
  const most = Math.max(1, Math.floor(company.length / UNITS_PER_SLIP));
  const greatest = [...company].sort((a, b) => b.value - a.value).slice(0, most + 1);
  const valueAt = (i: number) => greatest[i]?.value ?? 0;
  for (let count = most; count > 0; count -= 1) {
    if (valueAt(count - 1) >= valueAt(count) * APART) return greatest.slice(0, count);
  }
  return [];
}

function peersKey({ unit, scope, period, channel, subchannel, measure, topic }: Fact): string {
  return [unit.level, scope, period, channel, subchannel, measure, topic].join('|');
}

function columnKey({ place, evidence }: Fact): string {
  return [place.file, place.sheetIndex, evidence.header.join(' ')].join('|');
}
