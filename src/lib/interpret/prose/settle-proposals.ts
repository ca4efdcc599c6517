import type { Fact } from '#lib/domain/fact.ts';
import { plain } from '../period/plain.ts';

const PART_OF_ALL = /\btai\b|trong do|rieng/;

/**
 * Sets figures of running text against what the file states elsewhere (contract.md, facts.csv): the same again is a
 * duplicate, a part of a greater one a subset, and another figure of the same thing a conflict on all sides.
 * Answers first the facts, then the proposals, with their new statuses.
 */
export function settleProposals(
  facts: readonly Fact[],
  proposals: readonly Fact[],
): { facts: Fact[]; proposals: Fact[] } {
  const stated = [...facts.filter(isStatement)];
  const conflicts = new Set<Fact>();
  const statuses = proposals.map((proposal) => {
    const same = stated.filter((fact) => keyOf(fact) === keyOf(proposal));
    if (same.some((fact) => says(fact) === says(proposal))) return 'duplicate';
    const isPart =
      PART_OF_ALL.test(plain(proposal.sourceText)) &&
      same.some((fact) => (fact.value ?? 0) > (proposal.value ?? 0));
    if (isPart) return 'subset';
    const counted = same.filter(({ status }) => status === 'counted');
    if (counted.length > 0) for (const fact of [proposal, ...counted]) conflicts.add(fact);
    stated.push(proposal);
    return 'counted';
  });
  const settled = (fact: Fact, status: Fact['status']): Fact => ({
    ...fact,
    status: conflicts.has(fact) ? 'conflict' : status,
  });
  return {
    facts: facts.map((fact) => settled(fact, fact.status)),
    proposals: proposals.map((fact, i) => settled(fact, statuses[i]!)),
  };
}

function isStatement({ status }: Fact): boolean {
  return status === 'counted' || status === 'total' || status === 'conflict';
}

function says({ state, value, qualifier }: Fact): string {
  return `${state} ${value} ${qualifier}`;
}

/** Running text seldom names the subchannel that a table does. */
function keyOf({ unit, scope, period, channel, measure }: Fact): string {
  return [unit.id || unit.name, scope, period, channel, measure].join('|');
}
