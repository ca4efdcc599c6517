import type { Fact, Qualifier } from '#lib/domain/fact.ts';
import type { Ledger } from '../ledger.ts';
import { draftAs, type Draft } from '../table/rows/draft.ts';

const AT_LEAST: ReadonlySet<Qualifier> = new Set(['exact', 'more_than', 'at_least']);
const AT_MOST: ReadonlySet<Qualifier> = new Set(['exact', 'less_than', 'at_most']);

/**
 * Marks a part ("Trong đó: …") that is greater than its whole, and that whole, as in conflict and doubts both
 * (contract.md, facts.csv; domain.md 3.2, 5). Answers all figures of the table.
 */
export function withoutExceedingParts(drafts: readonly Draft[], ledger: Ledger): readonly Draft[] {
  if (!drafts.some(({ fact }) => fact.status === 'subset')) return drafts;
  const wholes = new Map(drafts.map((draft) => [keyOf(draft.row.row, draft), draft]));
  const conflicting = new Set<Draft>();
  for (const part of drafts) {
    const whole = part.row.whole === null ? undefined : wholes.get(keyOf(part.row.whole, part));
    if (!whole || part.fact.status !== 'subset' || !exceeds(part.fact, whole.fact)) continue;
    conflicting.add(part);
    conflicting.add(whole);
  }
  for (const { cell } of conflicting) ledger.doubt('part-exceeds-whole', {}, cell);
  return drafts.map((draft) => (conflicting.has(draft) ? draftAs(draft, 'conflict') : draft));
}

function keyOf(row: number, { column, fact }: Draft): string {
  return [row, column.col, fact.measure].join(' ');
}

function exceeds(part: Fact, whole: Fact): boolean {
  if (part.value === null || whole.value === null || !AT_LEAST.has(part.qualifier)) return false;
  return AT_MOST.has(whole.qualifier) && part.value > whole.value;
}
