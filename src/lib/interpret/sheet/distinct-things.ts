import type { Fact } from '#lib/domain/fact.ts';

/**
 * How many things the figures of a sheet count: those of one unit, period, channel and kind are one. Figures of a row
 * mostly share whose they are, those of a column what they count, so either is worked out again only where it changes.
 */
export function countDistinct(tables: readonly (readonly Fact[])[]): number {
  const things = new Map<string, Set<string>>();
  const byHeader = new Map<Fact['evidence']['header'], { readonly fact: Fact; readonly what: string }>();
  let before: Fact | undefined;
  let whose = '';
  for (const facts of tables) {
    for (const fact of facts) {
      const { header } = fact.evidence;
      if (!before || !isOfSame(fact, before)) whose = whoseOf(fact);
      before = fact;
      const above = byHeader.get(header);
      const what = above && countsSame(fact, above.fact) ? above.what : whatOf(fact);
      if (above?.what !== what) byHeader.set(header, { fact, what });
      const units = things.get(what);
      if (units) units.add(whose);
      else things.set(what, new Set([whose]));
    }
  }
  let count = 0;
  for (const units of things.values()) count += units.size;
  return count;
}

function isOfSame(a: Fact, b: Fact): boolean {
  return a.unit === b.unit && a.scope === b.scope && a.period === b.period;
}

function whoseOf({ unit, scope, period }: Fact): string {
  return `${unit.id} ${unit.name} ${scope} ${period}`;
}

function countsSame(a: Fact, b: Fact): boolean {
  return (
    a.channel === b.channel &&
    a.subchannel === b.subchannel &&
    a.measure === b.measure &&
    a.measureText === b.measureText &&
    a.topic === b.topic &&
    a.status === b.status &&
    a.state === b.state
  );
}

function whatOf({ channel, subchannel, measure, measureText, topic, status, state }: Fact): string {
  return `${channel} ${subchannel} ${measure} ${measureText} ${topic} ${status} ${state}`;
}
