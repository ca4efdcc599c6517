import type { Fact } from './fact.ts';
import type { Problem } from './problem.ts';
import type { Target, Task } from './task.ts';
import type { UnitRef } from './unit.ts';

/** What a cell was read as, the strongest first: a cell that is several counts as the first (contract.md, cells.csv). */
export const CELL_PARTS = ['fact', 'total', 'target', 'task', 'problem', 'note', 'label'] as const;

export type CellPart = (typeof CELL_PARTS)[number];

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

/**
 * How a sheet may be laid out. `headings`: rows of known headings stand above the tables. `contrast`: the headings say
 * nothing known, but text stands above figures. `continued`: no headings, the columns are those of the table before.
 * `bare`: no headings at all, names and their figures. Each may also be `turned`: rows for columns.
 */
export type LayoutKind = 'headings' | 'contrast' | 'continued' | 'bare';

/**
 * How well a reading of a sheet explains it, each part from 0 to 1: `read`, the share of its figures that were read;
 * `units`, `channels`, `periods`, the share of those of which each is known; `distinct`, of
 * those that count something of their own; `totals`, the share of totals that are
 * the sum of their parts; `total`, all of them weighed.
 */
export interface ReadingMerit {
  readonly read: number;
  readonly units: number;
  readonly channels: number;
  readonly periods: number;
  readonly distinct: number;
  readonly totals: number;
  readonly total: number;
}

/** As which layout a sheet was read, and why: its merit, and how far behind the best other reading was. */
export interface LayoutChoice {
  readonly sheet: string;
  readonly sheetIndex: number;
  readonly kind: LayoutKind;
  readonly turned: boolean;
  readonly merit: ReadingMerit;
  /** Null where the first reading left nothing open, so that no other was made. */
  readonly rival: {
    readonly kind: LayoutKind;
    readonly turned: boolean;
    readonly merit: ReadingMerit;
  } | null;
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
  /** Of each visible sheet with figures. */
  readonly layouts: readonly LayoutChoice[];
  /** Of each table, in order: what its headings say, however they are placed; tables filled in again have the same. */
  readonly signatures: readonly string[];
  /** The unit that reports; null where the file names none, or its sheets name several. */
  readonly sender: UnitRef | null;
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
