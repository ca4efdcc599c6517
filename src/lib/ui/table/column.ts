import type { Snippet } from 'svelte';

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
