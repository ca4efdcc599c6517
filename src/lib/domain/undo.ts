import type { Decision, DecisionKind } from './decision.ts';

/** Kinds that take each other back by saying the same. */
const OPPOSITES = new Map<DecisionKind, DecisionKind>(
  (
    [
      ['accept', 'withdraw'],
      ['answer', 'unanswer'],
      ['prefer', 'unprefer'],
      ['condone', 'uncondone'],
      ['enter', 'leave'],
      ['arrange', 'disarrange'],
      ['keep-view', 'drop-view'],
      ['add-word', 'drop-word'],
    ] as const
  ).flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]),
);

/** The decision that takes a decision back; null for kinds that a change of the vault itself takes back. */
export function opposite(decision: Decision, at: string): Decision | null {
  const kind = OPPOSITES.get(decision.kind);
  return kind === undefined ? null : ({ ...decision, at, kind } as Decision);
}
