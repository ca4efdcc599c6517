import type { Fact, FactState, FactStatus } from './fact.ts';

/**
 * Why a figure is in a sum or is not: `added`, or the reason that keeps it out. A sum of any kind is made of the added
 * figures of one measure class, scope and period alone (domain.md 8.1, 8.9).
 */
export type Standing =
  | 'added'
  /** Read from running text, waiting for a person's word. */
  | 'proposed'
  /** About something else than the reform. */
  | 'topic'
  | 'no_period'
  | Exclude<FactStatus, 'counted'>
  | Exclude<FactState, 'value'>;

export const STANDINGS = [
  'added',
  'conflict',
  'proposed',
  'missing',
  'unquantified',
  'no_activity',
  'not_applicable',
  'duplicate',
  'superseded',
  'total',
  'subset',
  'comparison',
  'topic',
  'no_period',
] as const satisfies readonly Standing[];

export function isStanding(text: string): text is Standing {
  return (STANDINGS as readonly string[]).includes(text);
}

/** The standing of a figure; of several reasons that keep it out the one that holds whatever becomes of the others. */
export function standingOf(fact: Pick<Fact, 'status' | 'proposed' | 'topic' | 'period' | 'state'>): Standing {
  const { status, proposed, topic, period, state } = fact;
  if (status !== 'counted' && status !== 'conflict') return status;
  if (topic !== 'cchc') return 'topic';
  if (period === '') return 'no_period';
  if (proposed) return 'proposed';
  if (status === 'conflict') return 'conflict';
  return state === 'value' ? 'added' : state;
}
