import type { Snippet } from 'svelte';
import type { Mark } from '../mark.ts';

/** What a column is sorted by; null (nothing stated) always comes last. */
export type SortValue = string | number | null;

/** One column of a DataTable: how to write a row's cell, and how to order rows by it. */
export interface Column<Row> {
  /** Stable name, used in `Sort` and in the URL. */
  readonly key: string;
  readonly label: string;
  /** The cell as text; also what is read out. */
  readonly text: (row: Row) => string;
  /** Makes the column sortable. */
  readonly sort?: (row: Row) => SortValue;
  /** Numbers stand at the end, so that their digits are under each other. */
  readonly align?: 'start' | 'end';
  /** This column names the row (`<th scope="row">`) and stays in sight. The first such column counts. */
  readonly names?: boolean;
  /** A bar beside the text: −1 … 1 of the widest, or null for none. Negative bars grow to the left. */
  readonly bar?: (row: Row) => number | null;
  /** Colours the cell by a step of the scale, 0 … 4; null hatches it: nothing was stated. */
  readonly shade?: (row: Row) => number | null;
  /** Whether the number may still change: its bar is hatched, its coloured cell along the edge. */
  readonly provisional?: (row: Row) => boolean;
  /** Whether the row's cell can be pressed (`onpick` of the table). */
  readonly picks?: (row: Row) => boolean;
  /**
   * The cell shows this mark; its text is read out, and shown where the pointer rests. Null leaves the cell empty. A table
   * with such columns is only as wide as they need.
   */
  readonly mark?: (row: Row) => Mark | null;
  /** Stands beside the mark ("3": days). */
  readonly beside?: (row: Row) => string;
  /** What is read out of a cell that can be pressed, where its text alone would say too little. */
  readonly spoken?: (row: Row) => string;
  /** The heading is a link to this address. */
  readonly href?: string;
  /** Draws the cell instead of the plain text. */
  readonly cell?: Snippet<[Row]>;
  /** Left out of narrow windows, where what matters more needs the room. */
  readonly wideOnly?: boolean;
  /** Holds sentences: in narrow windows it keeps room for some words a line. */
  readonly long?: boolean;
  /** CSS width ("6rem"). */
  readonly width?: string;
  /** Explains the heading on hover. */
  readonly hint?: string;
}

export interface Sort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}
