import type { Fact, FactStatus, Qualifier } from '#lib/domain/fact.ts';
import { groupBy, isFlow } from '../series.ts';

/** What was said of one thing in one period: the figures that stand beside each other, added up. */
export interface Statement {
  readonly period: string;
  readonly value: number;
  readonly qualifiers: readonly Qualifier[];
  /** The first of them. */
  readonly fact: Fact;
}

/** Counts say more than totals of them, and these more than what a later report compares with. */
const RANKS: readonly FactStatus[] = ['counted', 'total', 'comparison'];

/**
 * Of one thing that is counted over time, what was said of its periods. What is in conflict, or said in several places,
 * says nothing certain. Nothing of what is no sum over time.
 */
export function statementsOf(series: readonly Fact[]): Statement[] {
  const [first] = series;
  if (!first || !isFlow(first.measure)) return [];
  return [...groupBy(series, ({ period }) => period).values()].flatMap((facts) => statementOf(facts) ?? []);
}

/** What figures of one thing and period say together; null where that is not certain, or nothing. */
export function statementOf(facts: readonly Fact[]): Statement | null {
  if (facts.some(({ status }) => status === 'conflict')) return null;
  const rank = RANKS.find((status) => facts.some((fact) => fact.status === status));
  const said = facts.filter(({ status }) => status === rank);
  const [first] = said;
  if (!first || said.some((fact) => fact.value === null || !isBeside(fact, first, rank))) return null;
  const value = said.reduce((sum, fact) => sum + (fact.value ?? 0), 0);
  return { period: first.period, value, qualifiers: said.map(({ qualifier }) => qualifier), fact: first };
}

/** Counts of one sheet are parts beside each other; totals and comparisons said twice are said of different things. */
function isBeside(fact: Fact, first: Fact, rank: FactStatus | undefined): boolean {
  if (rank !== 'counted') return fact === first;
  return fact.place.file === first.place.file && fact.place.sheetIndex === first.place.sheetIndex;
}

const LOWER: ReadonlySet<Qualifier> = new Set(['exact', 'more_than', 'at_least']);
const UPPER: ReadonlySet<Qualifier> = new Set(['exact', 'less_than', 'at_most']);

/** Whether the true value is at least what is said. */
export function isLowerBound({ qualifiers }: Statement): boolean {
  return qualifiers.every((qualifier) => LOWER.has(qualifier));
}

/** Whether the true value is at most what is said. */
export function isUpperBound({ qualifiers }: Statement): boolean {
  return qualifiers.every((qualifier) => UPPER.has(qualifier));
}

export function isExact({ qualifiers }: Statement): boolean {
  return qualifiers.every((qualifier) => qualifier === 'exact');
}
