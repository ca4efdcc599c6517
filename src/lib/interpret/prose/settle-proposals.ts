import { withStatus, type Fact } from '#lib/domain/fact.ts';
import { looseKey } from '#lib/domain/text.ts';
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
): { readonly facts: readonly Fact[]; readonly proposals: readonly Fact[] } {
  if (proposals.length === 0) return { facts, proposals };
  const stated = new Map<string, Fact[]>();
  for (const fact of facts.filter(isStatement)) state(stated, fact);
  const conflicts = new Set<Fact>();
  const statuses = proposals.map((proposal) => {
    if (proposal.status !== 'counted') return proposal.status;
    const same = (stated.get(keyOf(proposal)) ?? []).filter((fact) => !isBeside(fact, proposal));
    if (same.some((fact) => says(fact) === says(proposal))) return 'duplicate';
    const isPart =
      PART_OF_ALL.test(plain(proposal.sourceText)) &&
      same.some((fact) => (fact.value ?? 0) > (proposal.value ?? 0));
    if (isPart) return 'subset';
    const counted = same.filter(({ status }) => status === 'counted');
    if (counted.length > 0) for (const fact of [proposal, ...counted]) conflicts.add(fact);
    state(stated, proposal);
    return 'counted';
  });
  const settled = (fact: Fact, otherwise: Fact['status']): Fact => {
    const status = conflicts.has(fact) ? 'conflict' : otherwise;
    return status === fact.status ? fact : withStatus(fact, status);
  };
  return {
    facts: facts.map((fact) => settled(fact, fact.status)),
    proposals: proposals.map((fact, i) => settled(fact, statuses[i]!)),
  };
}

/** "18 bài trên Facebook và hơn 30 tin trên Zalo": figures of one clause, or of two platforms, are parts of a whole. */
function isBeside(fact: Fact, proposal: Fact): boolean {
  const [a, b] = [fact.subchannel, proposal.subchannel].map(looseKey) as [string, string];
  if (a !== '' && b !== '' && !a.includes(b) && !b.includes(a)) return true;
  if (countOtherKinds(fact, proposal) || tellOtherEvents(fact, proposal)) return true;
  const { place, sourceText } = proposal;
  return (
    fact.proposed &&
    fact.place.sheetIndex === place.sheetIndex &&
    fact.place.cell === place.cell &&
    fact.sourceText === sourceText
  );
}

/** "Số tin: 24", "Số bài: 12", "02 phóng sự": kinds of items beside each other; "tin, bài" holds both. */
function countOtherKinds(fact: Fact, proposal: Fact): boolean {
  if (fact.measure !== 'item') return false;
  const [a, b] = [fact, proposal].map(({ measureText }) => looseKey(measureText).split(/[^a-z]+/));
  return a!.join('') !== '' && b!.join('') !== '' && !a!.some((word) => b!.includes(word));
}

const EVENTS =
  /toa dam|hoi thao|giao ban|so ket|tong ket|long ghep|hoi nghi|hop (?:thon|ban|ap|khom|dan|to dan pho)|sinh hoat/g;

/** "Lồng ghép được 215 cuộc" and "02 buổi tọa đàm" are events of different kinds, though of one channel. */
function tellOtherEvents(fact: Fact, proposal: Fact): boolean {
  const eventsIn = ({ sourceText }: Fact): readonly string[] => plain(sourceText).match(EVENTS) ?? [];
  const [a, b] = [eventsIn(fact), eventsIn(proposal)];
  return a.length > 0 && b.length > 0 && !a.some((kind) => b.includes(kind));
}

function state(stated: Map<string, Fact[]>, fact: Fact): void {
  const same = stated.get(keyOf(fact));
  if (same) same.push(fact);
  else stated.set(keyOf(fact), [fact]);
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
