import type { Decision, DecisionKind } from '#lib/domain/decision.ts';

/** Whether a decision says something or takes something said back. */
export type Way = 'gives' | 'takes';

const WAYS = {
  'set-province': 'gives',
  'set-year': 'gives',
  remove: 'gives',
  restore: 'takes',
  accept: 'gives',
  withdraw: 'takes',
  answer: 'gives',
  unanswer: 'takes',
  prefer: 'gives',
  unprefer: 'takes',
  condone: 'gives',
  uncondone: 'takes',
  enter: 'gives',
  leave: 'takes',
  arrange: 'gives',
  disarrange: 'takes',
  'keep-view': 'gives',
  'drop-view': 'takes',
  'add-word': 'gives',
  'drop-word': 'takes',
} as const satisfies Record<DecisionKind, Way>;

export function wayOf({ kind }: Decision): Way {
  return WAYS[kind];
}

/**
 * The single things that a decision says, each as a key: the same in the decision that gives it and in the one that
 * takes it back. In the order of the decision.
 */
export function partsOf(decision: Decision): readonly string[] {
  switch (decision.kind) {
    case 'set-province':
    case 'set-year':
      return [decision.kind];
    case 'remove':
    case 'restore':
      return [keyOf('file', decision.sha256, decision.file)];
    case 'accept':
    case 'withdraw':
      return decision.proposals.map((proposal) => keyOf('proposal', decision.sha256, proposal));
    case 'answer':
    case 'unanswer':
      return decision.answers.map((answer) => keyOf('answer', answer));
    case 'prefer':
    case 'unprefer':
      return [keyOf('prefer', decision.preferred, decision.over)];
    case 'condone':
    case 'uncondone':
      return decision.problems.map(({ sha256, key }) => keyOf('problem', sha256, key));
    case 'enter':
    case 'leave':
      return decision.submissions.map(({ sha256, file }) => keyOf('entered', sha256, file));
    case 'arrange':
    case 'disarrange':
      return decision.arrangements.map((each) => keyOf('arrangement', each));
    case 'keep-view':
    case 'drop-view':
      return [keyOf('view', decision.view)];
    case 'add-word':
    case 'drop-word':
      return [keyOf('word', decision.word)];
  }
}

/** The same decision about some of its parts only. */
export function withParts(decision: Decision, keeps: (part: number) => boolean): Decision {
  const some = <T>(list: readonly T[]) => list.filter((_, part) => keeps(part));
  switch (decision.kind) {
    case 'accept':
    case 'withdraw':
      return { ...decision, proposals: some(decision.proposals) };
    case 'answer':
    case 'unanswer':
      return { ...decision, answers: some(decision.answers) };
    case 'arrange':
    case 'disarrange':
      return { ...decision, arrangements: some(decision.arrangements) };
    case 'condone':
    case 'uncondone':
      return { ...decision, problems: some(decision.problems) };
    case 'enter':
    case 'leave':
      return { ...decision, submissions: some(decision.submissions) };
    default:
      return decision;
  }
}

function keyOf(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}
