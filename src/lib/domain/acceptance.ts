import type { Decision } from './decision.ts';
import type { Fact } from './fact.ts';
import type { Interpretation } from './interpretation.ts';

/** Proposals that a person accepted, by the SHA-256 of the submission that tells them. */
export type Accepted = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What names a proposal in a decision: where it stands and what it says. A later reading that makes something else of
 * the same words is another proposal, and must be accepted anew.
 */
export function proposalKey({ place, channel, measure, value, period }: Fact): string {
  return [place.sheet, place.cell, place.part, period, channel, measure, value].join('|');
}

/** What a log of decisions leads to. */
export function acceptedBy(decisions: readonly Decision[]): Accepted {
  const accepted = new Map<string, Set<string>>();
  for (const decision of decisions) {
    if (decision.kind !== 'accept' && decision.kind !== 'withdraw') continue;
    const known = accepted.get(decision.sha256) ?? new Set();
    for (const proposal of decision.proposals) {
      if (decision.kind === 'accept') known.add(proposal);
      else known.delete(proposal);
    }
    accepted.set(decision.sha256, known);
  }
  return accepted;
}

/** A reading in which accepted proposals are figures like all others. */
export function withAccepted(
  interpretation: Interpretation,
  accepted: ReadonlySet<string> | undefined,
): Interpretation {
  if (!accepted || accepted.size === 0) return interpretation;
  const facts = interpretation.facts.map((fact) =>
    fact.proposed && accepted.has(proposalKey(fact)) ? { ...fact, proposed: false } : fact,
  );
  return { ...interpretation, facts };
}
