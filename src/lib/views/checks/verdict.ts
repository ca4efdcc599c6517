import type { Answer } from '#lib/domain/answer.ts';
import type { Decision } from '#lib/domain/decision.ts';
import { problemKey } from '#lib/domain/problem.ts';
import type { Finding } from './findings.ts';

/** What a person says to a finding, always with a reason. */
export type Verdict =
  /** What the file says stands. */
  | { readonly kind: 'keep' }
  /** The cell says this number. */
  | { readonly kind: 'correct'; readonly value: number }
  /** The row is no figure of its own. */
  | { readonly kind: 'drop-row' };

/** The decision that a verdict comes to: the same as an answer on the import page. */
export function decisionOn(
  { submission: { sha256 }, problem }: Finding,
  verdict: Verdict,
  reason: string,
  at: string,
): Decision {
  const { sheet, cell, row } = problem.place;
  const reach: Answer['reach'] = { kind: 'file', sha256 };
  switch (verdict.kind) {
    case 'keep':
      return { at, kind: 'condone', problems: [{ sha256, key: problemKey(problem) }], reason };
    case 'correct': {
      const is = { kind: 'value', value: verdict.value } as const;
      return { at, kind: 'answer', answers: [{ about: 'cell', sheet, cell, is, reach }], reason };
    }
    case 'drop-row':
      return { at, kind: 'answer', answers: [{ about: 'row', sheet, row, is: 'ignored', reach }], reason };
  }
}
