import type { Place } from './place.ts';

export type Severity = 'error' | 'warning' | 'info';

/**
 * Something in a user's file that a person should look at (nghi vấn): data, never thrown.
 * `code` is a stable slug; the Vietnamese text is made from code and params in messages.
 */
export interface Problem {
  readonly place: Place;
  readonly code: ProblemCode;
  readonly params: ProblemParams;
  readonly sourceText: string;
  /** What an answer to it must know, where its place does not tell. */
  readonly context?: ProblemContext;
}

/** Where a problem stands among what answers tell apart (domain/answer.ts). It names no problem. */
export interface ProblemContext {
  /** Which of `Interpretation.signatures` its table has. */
  readonly signature?: string;
  /** The `columnPath` of its column. */
  readonly path?: string;
  /** Of a name: how it is written. */
  readonly name?: string;
  /** Of a name: whether it is that of the unit that reports. */
  readonly isSender?: boolean;
  /** Of a name: ids of the units that it may stand for, the likeliest first. */
  readonly units?: readonly string[];
  /** Of a name: id of the unit inside which it was looked up. */
  readonly within?: string;
  /** Of a name: the day as of which it was looked up, ISO. */
  readonly date?: string;
}

export type ProblemParams = Readonly<Record<string, string | number>>;

/** Every problem that the program can find, with its severity. */
export const PROBLEM_SEVERITY = {
  // files that cannot be read
  'file-empty': 'error',
  'file-too-large': 'error',
  'file-unpacks-too-large': 'error',
  'file-password': 'error',
  'file-corrupt': 'error',
  'file-takes-too-long': 'error',
  'file-stops-reader': 'error',
  'file-kind-unknown': 'error',
  'file-kind-convert': 'error',
  'file-parquet-codec': 'error',
  'zip-in-zip': 'warning',
  'sheet-without-figures': 'info',
  // what was left out
  'hidden-sheet': 'info',
  'hidden-rows': 'info',
  'hidden-columns': 'info',
  'text-box': 'info',
  'figure-left-out': 'info',
  // cells
  'formula-without-value': 'warning',
  'formula-error': 'error',
  'date-in-count': 'error',
  'number-ambiguous': 'warning',
  'number-fraction': 'warning',
  'number-negative': 'warning',
  'percent-among-counts': 'warning',
  'letter-o-as-zero': 'warning',
  'dash-meaning': 'info',
  'declared-missing': 'info',
  'repeated-above': 'info',
  'done-without-figure': 'info',
  'rate-without-count': 'warning',
  'text-in-count': 'warning',
  'merged-over-units': 'warning',
  'total-unnamed': 'warning',
  'row-unnamed': 'warning',
  'row-without-channel': 'warning',
  // meaning
  'column-unknown': 'warning',
  'measure-unknown': 'warning',
  'period-unknown': 'warning',
  'period-disagrees': 'warning',
  'unit-unknown': 'warning',
  'unit-ambiguous': 'warning',
  'unit-abolished': 'warning',
  'unit-without-diacritics': 'info',
  'unit-by-rows': 'info',
  'sheet-of-other-unit': 'warning',
  'unit-code-disagrees': 'warning',
  'layout-doubtful': 'warning',
  'figures-outside': 'warning',
  // forms that the program gave out
  'form-figure-outside': 'warning',
  'form-state-beside-figure': 'warning',
  // lists in the exchange format
  'list-row-unknown': 'warning',
  // tasks
  'task-contradictory': 'warning',
  'task-status-unknown': 'warning',
  'link-unsafe': 'warning',
  // checks
  'total-mismatch': 'warning',
  'part-exceeds-whole': 'warning',
  conflict: 'warning',
  'duplicate-sheet': 'warning',
  'duplicate-submission': 'info',
  'superseded-submission': 'info',
  'year-slip': 'warning',
  'unit-repeated': 'warning',
  'percent-over-hundred': 'warning',
  'outlier-in-series': 'warning',
  'outlier-among-peers': 'warning',
  'cumulative-decreases': 'warning',
  'cumulative-disagrees': 'info',
  'comparison-disagrees': 'info',
  'units-disagree-with-whole': 'warning',
  'units-missing': 'info',
  'periods-missing': 'info',
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof PROBLEM_SEVERITY;

export function severityOf(problem: Problem): Severity {
  return PROBLEM_SEVERITY[problem.code];
}

/**
 * What a problem says of the figure itself, where the rest tells how the others stand: that changes with every file that
 * comes, and what a person said of the figure holds all the same.
 */
const OF_ITSELF: Partial<Record<ProblemCode, readonly string[]>> = {
  'outlier-in-series': ['value'],
  'outlier-among-peers': ['value'],
};

/** What names a problem in a decision: where it stands and what it says of the figure there. */
export function problemKey({ place, code, params }: Problem): string {
  const own = OF_ITSELF[code];
  const said = Object.entries(params).filter(([name]) => own?.includes(name) ?? true);
  return [code, place.sheet, place.cell, ...said.flat()].join('|');
}
