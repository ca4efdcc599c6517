import type { Fact } from './fact.ts';
import { looseKey } from './text.ts';

/** A figure and the SHA-256 of the submission that states it. */
export interface Stated {
  readonly sha256: string;
  readonly fact: Fact;
}

/**
 * The figures in conflict that are about one thing, in the order given. Running text seldom names the subchannel that
 * a table does; two subchannels named are two things.
 */
export function rivalsIn(stated: readonly Stated[]): Stated[][] {
  const things = groupedBy(
    stated.filter(({ fact }) => fact.status === 'conflict'),
    ({ fact: { unit, scope, period, channel, measure } }) =>
      [unit.id || unit.name, scope, period, channel, measure].join('|'),
  );
  return things.flatMap((same) => {
    const named = new Set(same.map(({ fact }) => looseKey(fact.subchannel)).filter((key) => key !== ''));
    return named.size < 2 ? [same] : groupedBy(same, ({ fact }) => looseKey(fact.subchannel));
  });
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
