import type { Fact } from '#lib/domain/fact.ts';
import { isCumulativeLabel } from '../lexicon/labels.ts';
import type { Draft } from './draft.ts';
import { holds } from './period-cell.ts';

/**
 * A figure whose period holds those of two others of the same thing is their total (domain.md 8.9); a cumulative one
 * without them ("Tháng 9 | Lũy kế 9 tháng") compares.
 */
export function withPeriodTotals(drafts: readonly Draft[]): Draft[] {
  const counted = new Map<string, Fact[]>();
  for (const { fact } of drafts) {
    if (fact.status !== 'counted') continue;
    const same = counted.get(thingOf(fact));
    if (same) same.push(fact);
    else counted.set(thingOf(fact), [fact]);
  }
  return drafts.map((draft) => {
    const { fact, row, column } = draft;
    const isCumulative = fact.status === 'total' && !row.isTotal && column.path.some(isCumulativeLabel);
    if (fact.status !== 'counted' && !isCumulative) return draft;
    const inside = (counted.get(thingOf(fact)) ?? []).filter(({ period }) => holds(fact.period, period));
    if (inside.length >= 2) return { ...draft, fact: { ...fact, status: 'total' } };
    return isCumulative ? { ...draft, fact: { ...fact, status: 'comparison' } } : draft;
  });
}

/** What a figure counts, whatever the period. */
function thingOf({ unit, channel, subchannel, measure, scope }: Fact): string {
  return [unit.id, unit.name, channel, subchannel, measure, scope].join('|');
}
