import { farFrom } from './far.js';
import { kindOf } from './spans.js';
import { groups, series } from './stated.js';

/** Against the same unit's figures of other periods of one kind, where there are four. */
export function slipsIn(facts) {
  return [...groups(countable(facts), (fact) => `${series(fact)}|${kindOf(fact.period)}`).values()].flatMap(
    (same) => {
      if (new Set(same.map(({ period }) => period)).size < 5) return [];
      return same.filter((fact) => {
        const others = same.filter(({ period }) => period !== fact.period).map(({ number }) => number);
        const { ratio, typical, isFar, isSlip } = farFrom(fact.number, others);
        if (!isFar) return false;
        return (ratio >= 5 && (isSlip || ratio >= 30)) || (ratio <= 1 / 8 && typical >= 50 && isSlip);
      });
    },
  );
}

/**
 * Against all others of its level, in its column or anywhere, where there are seven: those far above all that are not of
 * them, one in twenty at the most, but for those that have a history of their own.
 */
export function aloneAmongPeers(facts) {
  const all = countable(facts);
  const known = new Set(
    [...groups(all, (fact) => `${series(fact)}|${kindOf(fact.period)}`).values()]
      .filter((same) => new Set(same.map(({ period }) => period)).size >= 5)
      .flat(),
  );
  const anywhere = (fact) =>
    ['unit_level', 'scope', 'period', 'channel', 'subchannel', 'measure', 'topic']
      .map((name) => fact[name])
      .join('|');
  const inColumn = (fact) => [fact.file, fact.sheet, fact.column, anywhere(fact)].join('|');
  const companies = [anywhere, inColumn].flatMap((keyOf) => [...groups(all, keyOf).values()]);
  const alone = companies.flatMap((same) => farAbove(same));
  return [...new Set(alone)].filter((fact) => !known.has(fact));
}

function farAbove(same) {
  const sorted = same.toSorted((a, b) => b.number - a.number);
  const most = Math.max(1, Math.floor(same.length / 20));
  const sizes = Array.from({ length: most }, (_, i) => most - i);
  const size = sizes.find((count) => sorted[count - 1].number >= (sorted[count]?.number ?? Infinity) * 3);
  if (same.length < 8 || size === undefined) return [];
  const rest = sorted.slice(size);
  if (new Set(rest.map((fact) => fact.unit_code || fact.unit_name)).size < 7) return [];
  const others = rest.map(({ number }) => number);
  return sorted.slice(0, size).filter(({ number }) => {
    const { ratio, isFar, isSlip } = farFrom(number, others);
    return isFar && ratio >= 5 && (isSlip || ratio >= 30);
  });
}

const countable = (facts) =>
  facts.filter(
    ({ number, status, measure }) =>
      number > 0 && measure !== 'percent' && ['counted', 'conflict'].includes(status),
  );
