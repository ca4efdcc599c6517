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

/** Against all others of its column, where there are seven. */
export function aloneAmongPeers(facts) {
  const keyOf = ({ file, sheet, column, unit_level, ...fact }) =>
    [
      file,
      sheet,
      column,
      unit_level,
      fact.scope,
      fact.period,
      fact.channel,
      fact.subchannel,
      fact.measure,
    ].join('|');
  return [...groups(countable(facts), keyOf).values()].flatMap((same) => {
    const [first, second] = same.toSorted((a, b) => b.number - a.number || a.row - b.row);
    if (same.length < 8 || first.number < second.number * 3) return [];
    const others = same.filter((fact) => fact !== first).map(({ number }) => number);
    const { ratio, isFar, isSlip } = farFrom(first.number, others);
    return isFar && ratio >= 5 && (isSlip || ratio >= 30) ? [first] : [];
  });
}

const countable = (facts) =>
  facts.filter(
    ({ number, status, measure }) =>
      number > 0 && measure !== 'percent' && ['counted', 'conflict'].includes(status),
  );
