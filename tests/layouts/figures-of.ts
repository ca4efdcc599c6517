import type { Fact } from '#lib/domain/fact.ts';

/** What is counted, as `draw` tells it, sorted: "19684 2024-Q1 portal item 12". */
export function figuresOf(facts: readonly Fact[]): string[] {
  return facts
    .filter(({ status }) => status === 'counted')
    .map(
      ({ unit, period, channel, measure, value }) =>
        `${unit.code || unit.name} ${period} ${channel} ${measure} ${value}`,
    )
    .sort();
}
