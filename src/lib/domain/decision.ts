import type { Answer } from './answer.ts';
import type { Arrangement } from './arrangement.ts';
import type { ChannelWord, MeasureWord, StatusWord } from './dictionary.ts';
import type { SavedView } from './saved-view.ts';

/**
 * What a person decided about a workspace (quyết định). Decisions are only ever appended: taking one back is another
 * one. `at` is an ISO time, for people; the order is that of the log.
 */
export type Decision = { readonly at: string } & (
  | { readonly kind: 'set-province'; readonly province: string | null }
  | { readonly kind: 'set-year'; readonly year: number | null }
  /** A submission was taken out of the workspace. */
  | ({ readonly kind: 'remove' } & AboutSubmission)
  /** It was brought back. */
  | ({ readonly kind: 'restore' } & AboutSubmission)
  /** Figures of running text were accepted; `proposals` are named by `proposalKey`. */
  | ({ readonly kind: 'accept' } & AboutProposals)
  /** They were taken back. */
  | ({ readonly kind: 'withdraw' } & AboutProposals)
  /** What files say was answered, or set on their sheets. */
  | ({ readonly kind: 'answer' } & AboutAnswers)
  /** Answers were taken back; what was answered before holds again. */
  | ({ readonly kind: 'unanswer' } & AboutAnswers)
  /** Of figures that state the same thing differently, one was chosen. */
  | ({ readonly kind: 'prefer' } & AboutRivals)
  | ({ readonly kind: 'unprefer' } & AboutRivals)
  /** A problem was looked at and what the file says stands. */
  | ({ readonly kind: 'condone' } & AboutProblems)
  | ({ readonly kind: 'uncondone' } & AboutProblems)
  /** A batch of submissions went into the figures. */
  | ({ readonly kind: 'enter' } & AboutBatch)
  /** They were taken out of the figures again, and wait. */
  | ({ readonly kind: 'leave' } & AboutBatch)
  /** Who sends what, and when, was arranged. */
  | ({ readonly kind: 'arrange' } & AboutArrangements)
  /** It was taken back; what was arranged before holds again. */
  | ({ readonly kind: 'disarrange' } & AboutArrangements)
  /** A way of looking at the figures was kept under a name. */
  | { readonly kind: 'keep-view'; readonly view: SavedView }
  | { readonly kind: 'drop-view'; readonly view: SavedView }
  /** A word was added to the dictionary. */
  | { readonly kind: 'add-word'; readonly word: OwnWord }
  | { readonly kind: 'drop-word'; readonly word: OwnWord }
);

export type DecisionKind = Decision['kind'];

export interface AboutSubmission {
  readonly file: string;
  readonly sha256: string;
}

interface AboutProposals extends AboutSubmission {
  readonly proposals: readonly string[];
}

interface AboutAnswers {
  readonly answers: readonly Answer[];
  /** What the person wrote, where a reason was asked for. */
  readonly reason?: string;
}

interface AboutArrangements {
  readonly arrangements: readonly Arrangement[];
}

/** Which figure counts, and which do not; `reason` is what the person wrote. */
interface AboutRivals {
  readonly preferred: FigureName;
  readonly over: readonly FigureName[];
  readonly reason: string;
}

/** A figure of a submission by where it stands and what it says: `key` is its `proposalKey`. */
export interface FigureName {
  readonly sha256: string;
  readonly key: string;
}

interface AboutProblems {
  readonly problems: readonly ProblemName[];
  readonly reason: string;
}

/** A problem of a submission: `key` is its `problemKey`. */
export interface ProblemName {
  readonly sha256: string;
  readonly key: string;
}

interface AboutBatch {
  /** ISO time of its first file; names the batch. */
  readonly batch: string;
  readonly submissions: readonly AboutSubmission[];
}

/** A word of the user's dictionary, by the list in which it stands. Names of units are answers about names. */
export type OwnWord =
  | ({ readonly list: 'channels' } & ChannelWord)
  | ({ readonly list: 'measures' } & MeasureWord)
  | ({ readonly list: 'statuses' } & StatusWord);
