import type { AnswerBody, ReachKind } from './answer.ts';
import type { FigureName, ProblemName } from './decision.ts';
import type { Place } from './place.ts';
import type { ProblemParams } from './problem.ts';

/**
 * Why a question is asked, in the order of asking: what decides over more is asked first, because its answer may
 * settle what follows (importing.md 3.2).
 */
export const QUESTION_CAUSES = [
  'period',
  'sender',
  'layout',
  'column',
  'name',
  'dash',
  'separator',
  'total',
  'cell',
  'rivals',
  'remark',
] as const;

export type QuestionCause = (typeof QUESTION_CAUSES)[number];

/** A doubt that a person settles (câu hỏi): all cells of all files that one answer settles. */
export interface Question {
  /** The same for the same doubt, whatever else was answered. */
  readonly key: string;
  readonly cause: QuestionCause;
  /** What its words need (messages). */
  readonly params: ProblemParams;
  /** The cells that it is about, and the files in which they stand. */
  readonly places: readonly Place[];
  readonly files: readonly string[];
  /** Figures that it keeps from counting, or that hang on it. */
  readonly figures: number;
  /** Files that wait for its answer before they go into the figures. */
  readonly blocks: boolean;
  readonly options: readonly Option[];
  /** Which option the evidence speaks for; null where two speak alike, or none. */
  readonly proposal: number | null;
  /** How far an answer may reach, the narrowest first; empty where the options are no answers. */
  readonly reaches: readonly ReachKind[];
  readonly usualReach: ReachKind | null;
}

/** One thing that may be said to a question. */
export interface Option {
  /** Names the option among those of its question, and says which words it has. */
  readonly key: string;
  readonly params: ProblemParams;
  readonly outcome: Outcome;
}

/** What choosing an option decides. */
export type Outcome =
  /** Said of all files of the question, as far as the chosen reach goes. */
  | { readonly kind: 'answer'; readonly bodies: readonly AnswerBody[] }
  /** Needs a reason in words. */
  | { readonly kind: 'prefer'; readonly preferred: FigureName; readonly over: readonly FigureName[] }
  | { readonly kind: 'condone'; readonly problems: readonly ProblemName[] }
  /** The person types what it is: a period, a unit, a number, a column's meaning. */
  | { readonly kind: 'enter'; readonly what: 'period' | 'unit' | 'number' | 'column' };
