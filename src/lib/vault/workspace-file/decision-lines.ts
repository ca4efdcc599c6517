import type {
  AboutSubmission,
  Decision,
  DecisionKind,
  FigureName,
  ProblemName,
} from '#lib/domain/decision.ts';
import { isOwnWord } from '#lib/domain/own-word-shape.ts';
import { isSavedView } from '#lib/domain/saved-view.ts';
import { isArrangement } from '#lib/domain/arrangement-shape.ts';
import { isAnswer } from '#lib/domain/answer-shape.ts';
import { isText, isWhole, jsonOf, listOf, orNull, recordOf, tagged } from '#lib/domain/shape.ts';

type OfKind<K extends DecisionKind> = Omit<Extract<Decision, { kind: K }>, 'kind'>;

const aboutSubmission = { file: isText, sha256: isText };
const isAboutSubmission = recordOf<OfKind<'remove'>>({ at: isText, ...aboutSubmission });

const isAboutProposals = recordOf<OfKind<'accept'>>({
  at: isText,
  ...aboutSubmission,
  proposals: listOf(isText),
});

const isAboutAnswers = recordOf<Omit<OfKind<'answer'>, 'reason'>>({ at: isText, answers: listOf(isAnswer) });

const isFigureName = recordOf<FigureName>({ sha256: isText, key: isText });

const isAboutRivals = recordOf<OfKind<'prefer'>>({
  at: isText,
  preferred: isFigureName,
  over: listOf(isFigureName),
  reason: isText,
});

const isAboutProblems = recordOf<OfKind<'condone'>>({
  at: isText,
  problems: listOf(recordOf<ProblemName>({ sha256: isText, key: isText })),
  reason: isText,
});

const isAboutBatch = recordOf<OfKind<'enter'>>({
  at: isText,
  batch: isText,
  submissions: listOf(recordOf<AboutSubmission>(aboutSubmission)),
});

const isAboutArrangements = recordOf<OfKind<'arrange'>>({
  at: isText,
  arrangements: listOf(isArrangement),
});

const isAboutView = recordOf<OfKind<'keep-view'>>({ at: isText, view: isSavedView });

const isAboutWord = recordOf<OfKind<'add-word'>>({ at: isText, word: isOwnWord });

/** What a decision of each kind holds besides its kind. */
const isDecision = tagged<Decision, 'kind'>('kind', {
  'set-province': recordOf<OfKind<'set-province'>>({ at: isText, province: orNull(isText) }),
  'set-year': recordOf<OfKind<'set-year'>>({ at: isText, year: orNull(isWhole) }),
  remove: isAboutSubmission,
  restore: isAboutSubmission,
  accept: isAboutProposals,
  withdraw: isAboutProposals,
  answer: isAboutAnswers,
  unanswer: isAboutAnswers,
  prefer: isAboutRivals,
  unprefer: isAboutRivals,
  condone: isAboutProblems,
  uncondone: isAboutProblems,
  enter: isAboutBatch,
  leave: isAboutBatch,
  arrange: isAboutArrangements,
  disarrange: isAboutArrangements,
  'keep-view': isAboutView,
  'drop-view': isAboutView,
  'add-word': isAboutWord,
  'drop-word': isAboutWord,
});

/** The log as JSON Lines: one decision a line, oldest first. */
export function decisionLines(decisions: readonly Decision[]): string {
  return decisions.map((decision) => JSON.stringify(decision) + '\n').join('');
}

/** The decisions of a log; `whole` says that every line of it is one. */
export function parseDecisions(text: string): {
  readonly decisions: readonly Decision[];
  readonly whole: boolean;
} {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const decisions = lines.map(jsonOf).filter(isDecision);
  return { decisions, whole: decisions.length === lines.length };
}
