import type { Fact } from './fact.ts';
import type { Problem } from './problem.ts';
import type { Target, Task } from './task.ts';

/**
 * The account of one sheet's cells (contract.md, cells.csv). Every cell with content is in
 * exactly one of the seven parts; `hidden` says how many of them stand hidden.
 */
export interface SheetAccount {
  readonly file: string;
  readonly sheet: string;
  readonly sheetIndex: number;
  readonly nonempty: number;
  readonly fact: number;
  readonly label: number;
  readonly task: number;
  readonly target: number;
  readonly total: number;
  readonly note: number;
  readonly problem: number;
  readonly hidden: number;
}

/** What the program read from one file. `refused`: it could not be opened at all. */
export interface Interpretation {
  readonly file: string;
  readonly refused: boolean;
  /** What the file says of itself: evidence of which of two submissions is newer. */
  readonly document: DocumentFacts;
  readonly facts: readonly Fact[];
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
  readonly problems: readonly Problem[];
  readonly account: readonly SheetAccount[];
}

/** Number, date and words of replacement in a document's header; empty where not given. */
export interface DocumentFacts {
  readonly number: string;
  /** ISO date of signing. */
  readonly date: string;
  /** It says that it replaces an earlier one ("thay thế"). */
  readonly replaces: boolean;
  readonly title: string;
}
