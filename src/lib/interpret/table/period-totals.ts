import { isCumulativeLabel } from '../lexicon/labels.ts';
import type { Draft } from './draft.ts';
import { holds } from './period-cell.ts';

/**
 * A figure whose period holds those of two others of the same thing is their total (domain.md 8.9); a cumulative one
 * without them ("Tháng 9 | Lũy kế 9 tháng") compares.
 */
export function withPeriodTotals(draft: Draft, drafts: readonly Draft[]): Draft {
  const { fact, row, column } = draft;
  const isCumulative = fact.status === 'total' && !row.isTotal && column.path.some(isCumulativeLabel);
  if (fact.status !== 'counted' && !isCumulative) return draft;
  const inside = drafts.filter(
    ({ fact: other }) =>
      other.status === 'counted' &&
      other.unit.name === fact.unit.name &&
      other.channel === fact.channel &&
      other.subchannel === fact.subchannel &&
      other.measure === fact.measure &&
      other.scope === fact.scope &&
      holds(fact.period, other.period),
  );
  if (isCumulative) return inside.length >= 2 ? draft : { ...draft, fact: { ...fact, status: 'comparison' } };
  return inside.length >= 2 ? { ...draft, fact: { ...fact, status: 'total' } } : draft;
}
