import type { Answer, AnswerBody, ReachKind } from './answer.ts';
import type { FigureName, OwnWord, ProblemName } from './decision.ts';
import type { Place } from './place.ts';
import type { ProblemCode, ProblemParams } from './problem.ts';

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

/** What exactly is asked: a question's sentence. Those about single cells and remarks are named by their problem. */
export type Ask =
  | ProblemCode
  | 'sender-unnamed'
  | 'sender-unknown'
  | 'sender-organisation'
  | 'sender-ambiguous'
  | 'label-unknown'
  | 'thousands-lost'
  | 'totals-mismatch'
  | 'rivals'
  | 'rival-sources';

/** A doubt that a person settles (câu hỏi): all cells of all files that one answer settles. */
export interface Question {
  /** The same for the same doubt, whatever else was answered. */
  readonly key: string;
  readonly cause: QuestionCause;
  readonly ask: Ask;
  /** What its words need (messages). */
  readonly params: ProblemParams;
  /** The cells that it is about, and the files in which they stand, by their names in the workspace. */
  readonly places: readonly Place[];
  readonly files: readonly string[];
  /** The layouts of the tables that it is about, for which an answer may be given (`Interpretation.signatures`). */
  readonly signatures: readonly string[];
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

/** What an option says, apart from its params. */
export const OPTION_WORDS = [
  'keep',
  'period',
  'unit',
  'by-name',
  'by-code',
  'other',
  'group',
  'layout',
  'channel',
  'note',
  'ignored',
  'missing',
  'zero',
  'no_activity',
  'value',
  'thousands',
  'decimals',
  'thousandfold',
  'as-written',
  'sum',
  'part',
  'figure',
  'source',
  'drop-row',
  'status',
  'enter',
] as const;

export type OptionWord = (typeof OPTION_WORDS)[number];

/** One thing that may be said to a question. */
export interface Option {
  /** Names the option among those of its question: its `OptionWord`, and behind a colon what tells two of one apart. */
  readonly key: string;
  readonly params: ProblemParams;
  readonly outcome: Outcome;
}

/** What choosing an option decides. */
export type Outcome =
  /** Said of all files of the question, as far as the chosen reach goes. */
  | { readonly kind: 'answer'; readonly bodies: readonly AnswerBody[] }
  /** Said of cells, each in its own file, whatever reach is chosen. */
  | { readonly kind: 'set'; readonly answers: readonly Answer[] }
  /** Added to the words of the workspace. */
  | { readonly kind: 'word'; readonly word: OwnWord }
  /** Needs a reason in words. */
  | ({ readonly kind: 'prefer' } & Choice)
  /** The same for several figures at once: of one source over those of others. */
  | { readonly kind: 'prefer-each'; readonly choices: readonly Choice[] }
  /** Needs a reason in words. */
  | { readonly kind: 'condone'; readonly problems: readonly ProblemName[] }
  /** The person types what it is: a period, a unit, a number, a column's meaning. */
  | { readonly kind: 'enter'; readonly what: 'period' | 'unit' | 'number' | 'column' };

/** A figure that counts, and those of the same thing that then do not. */
export interface Choice {
  readonly preferred: FigureName;
  readonly over: readonly FigureName[];
}

/** The word of an option, by which its label is found. */
export function wordOf({ key }: Option): OptionWord {
  const [word = ''] = key.split(':');
  return OPTION_WORDS.find((each) => each === word) ?? 'enter';
}

/** Whether choosing it asks for a reason. */
export function asksReason({ kind }: Outcome): boolean {
  return kind === 'prefer' || kind === 'prefer-each' || kind === 'condone';
}
