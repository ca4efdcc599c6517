import type { Fact } from '#lib/domain/fact.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { comparePeriods, parsePeriod } from '#lib/domain/period.ts';
import type { Place } from '#lib/domain/place.ts';

/** One period of a unit's history. */
export interface Point {
  readonly period: string;
  readonly value: number;
  readonly place: Place;
  /** The figure whose history it is. */
  readonly isIt: boolean;
}

/**
 * The histories of figures: what the same units state of the same things in other periods of one kind, the oldest first.
 * Figures that are superseded, wait or only compare are no part of it; of several in one period the one asked about stands,
 * else the first.
 */
export function historiesOf(
  asked: readonly Fact[],
  submissions: readonly { readonly interpretation: Interpretation }[],
): ReadonlyMap<Fact, readonly Point[]> {
  const bySubject = new Map<string, Fact[]>(asked.map((fact) => [subjectOf(fact), []]));
  for (const { interpretation } of submissions)
    for (const fact of interpretation.facts) {
      const told = fact.value !== null && !fact.proposed && STATES.has(fact.status);
      if (told) bySubject.get(subjectOf(fact))?.push(fact);
    }
  return new Map(asked.map((fact) => [fact, historyOf(fact, bySubject.get(subjectOf(fact)) ?? [])]));
}

const STATES: ReadonlySet<Fact['status']> = new Set(['counted', 'conflict', 'total', 'subset']);

function historyOf(asked: Fact, same: readonly Fact[]): Point[] {
  const byPeriod = new Map<string, Fact>();
  for (const fact of same) {
    if (fact === asked || !byPeriod.has(fact.period)) byPeriod.set(fact.period, fact);
  }
  if (asked.value !== null) byPeriod.set(asked.period, asked);
  return [...byPeriod.values()]
    .sort((a, b) => comparePeriods(a.period, b.period))
    .map((fact) => ({
      period: fact.period,
      value: fact.value ?? 0,
      place: fact.place,
      isIt: fact === asked,
    }));
}

/** Units are the same over their versions by code; months stand with months, 9 tháng with 9 tháng. */
function subjectOf({ unit, scope, channel, subchannel, measure, topic, period: code }: Fact): string {
  const period = parsePeriod(code);
  const isCumulative = period?.kind === 'months' || period?.kind === 'half';
  const kind =
    !period || period.kind === 'range' ? code : isCumulative ? `${period.kind}${period.number}` : period.kind;
  const name = unit.code === '' ? unit.name : `${unit.level}:${unit.code}`;
  return [name, scope, channel, subchannel, measure, topic, kind].join('|');
}
