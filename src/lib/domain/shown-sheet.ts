import type { Channel } from './channel.ts';
import type { CellPart, LayoutKind } from './interpretation.ts';
import type { Measure } from './measure.ts';

/** A sheet of a submission for people to look at: its cells as they stand, and what each was taken for. */
export interface ShownSheet {
  readonly name: string;
  readonly index: number;
  readonly kind: 'grid' | 'table' | 'prose';
  readonly hidden: boolean;
  /** Sorted by row, then column. */
  readonly cells: readonly ShownCell[];
  readonly merges: readonly ShownArea[];
  readonly hiddenRows: readonly number[];
  readonly hiddenCols: readonly number[];
  readonly rows: readonly ShownRow[];
  readonly columns: readonly ShownColumn[];
  /** As which layout it was read; null where no table was found on it. */
  readonly layout: { readonly kind: LayoutKind; readonly turned: boolean } | null;
}

export interface ShownCell {
  readonly row: number;
  readonly col: number;
  readonly text: string;
  readonly part: CellPart;
  readonly isNumber: boolean;
  readonly bold: boolean;
  readonly formula?: string;
  readonly comment?: string;
}

/** An inclusive rectangle, 0-based. */
export interface ShownArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a row of a table was taken for. */
export type RowClass = 'header' | 'numbers' | 'section' | 'plain' | 'note' | 'total' | 'data' | 'end';

export interface ShownRow {
  readonly row: number;
  readonly class: RowClass;
}

/** What a column of a table was taken for; of several tables below each other, each has its own. */
export interface ShownColumn {
  readonly col: number;
  /** The rows of the table, header and all. */
  readonly top: number;
  readonly bottom: number;
  readonly role: string;
  readonly channel: Channel | null;
  readonly measure: Measure | null;
  readonly isTotal: boolean;
  /** Its heading as answers about columns name it: `columnPath`. */
  readonly path: string;
  /** That of its table, as answers for a layout name it. */
  readonly signature: string;
}
