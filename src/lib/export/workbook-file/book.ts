/** A workbook to be written: only what the program's own files need of Excel's many features. Rows and columns from 0. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  /** Names for cells and constants, with the formula that each stands for. */
  readonly names?: readonly { readonly name: string; readonly formula: string }[];
  /** Properties of the file that people see only where they look for them. */
  readonly properties?: ReadonlyMap<string, string>;
}

export interface BookSheet {
  readonly name: string;
  readonly cells: readonly BookCell[];
  readonly merges?: readonly Area[];
  /** Width of each column from the first, in characters. */
  readonly widths?: readonly number[];
  /** Height of rows that are not as high as usual, in points. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenCols?: readonly number[];
  readonly checks?: readonly InputCheck[];
  /** Only cells that are `unlocked` may be changed; there is no password. */
  readonly locked?: boolean;
  /** A4, all columns on one page. */
  readonly page?: 'portrait' | 'landscape';
  /** Rows that stand on top of every printed page. */
  readonly repeatedRows?: readonly [first: number, last: number];
  /** So many rows stay in sight. */
  readonly frozenRows?: number;
  readonly links?: readonly CellLink[];
  readonly comments?: readonly CellComment[];
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface BookCell {
  readonly row: number;
  readonly col: number;
  /** Text is never taken for a formula. Null: nothing, but with a look. */
  readonly value: string | number | boolean | { readonly error: string } | null;
  readonly look?: CellLook;
}

export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; 12 unless given. */
  readonly size?: number;
  /** "RRGGBB". */
  readonly colour?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly underline?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'justify' | 'centerContinuous';
  readonly top?: boolean;
  readonly wrap?: boolean;
  readonly indent?: number;
  /** A number format of Excel ("#,##0"). */
  readonly format?: string;
  readonly unlocked?: boolean;
}

/** What may be typed into some cells, and what Excel says about it. */
export interface InputCheck {
  readonly areas: readonly Area[];
  readonly allows: { readonly kind: 'whole' } | { readonly kind: 'list'; readonly texts: readonly string[] };
  readonly prompt: { readonly title: string; readonly text: string };
  readonly refusal: { readonly title: string; readonly text: string };
}

/** A link to another cell of the same file. */
export interface CellLink {
  readonly row: number;
  readonly col: number;
  /** "'Tổng hợp'!B7". */
  readonly to: string;
}

export interface CellComment {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}
