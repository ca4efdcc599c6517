import type { Fact } from '#lib/domain/fact.ts';

/**
 * Two figures of other channels whose sum is a figure (68 tin, bài of the portal = 42 of the radio + 26 of the social
 * networks): what was added up may have been written where one of its parts belongs. Null where no two do, or several.
 */
export function sumThatExplains(figure: Fact, facts: readonly Fact[]): readonly [Fact, Fact] | null {
  const sum = figure.value;
  if (sum === null || sum < 2) return null;
  const beside = new Map<string, Fact>();
  for (const fact of facts) {
    const { channel, value } = fact;
    if (!isBeside(fact, figure) || value === null || value <= 0 || value >= sum) continue;
    beside.set(`${channel} ${value}`, fact);
  }
  const found = [...beside.values()].flatMap((one): (readonly [Fact, Fact])[] =>
    [...beside.values()]
      .filter((other) => other.channel > one.channel && other.value! + one.value! === sum)
      .map((other) => [one, other]),
  );
  const [only, another] = found;
  return only && !another ? only : null;
}

/** Of the same unit, period and measure, but another channel. */
function isBeside(fact: Fact, { unit, period, measure, channel }: Fact): boolean {
  return (
    (fact.unit.id || fact.unit.name) === (unit.id || unit.name) &&
    fact.period === period &&
    fact.measure === measure &&
    fact.channel !== channel &&
    fact.channel !== 'all'
  );
}
