/** A Word document to be written: only what official papers need. Sizes of letters in points, lengths in millimetres. */
export interface WordDocument {
  readonly title: string;
  readonly sections: readonly Section[];
}

/** Pages of one direction. */
export interface Section {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table | Picture | { readonly kind: 'page-break' };

/** A stretch of letters of one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly align?: Align;
  /** 14 where not given. */
  readonly size?: number;
  /** Space before and after, in points. */
  readonly before?: number;
  readonly after?: number;
  /** Indent of the first line. */
  readonly indent?: number;
  /** Level of a heading, for the navigation of Word. */
  readonly heading?: 1 | 2;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
  /** A line below, so much shorter than the column on either side: as below the motto of the state. */
  readonly rule?: number;
}

export interface Table {
  readonly kind: 'table';
  /** Width of each column. */
  readonly widths: readonly number[];
  readonly rows: readonly TableRow[];
  readonly borders: boolean;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Stands again at the top of each page. */
  readonly header?: boolean;
}

export interface TableCell {
  readonly blocks: readonly Paragraph[];
  readonly span?: number;
}

export interface Picture {
  readonly kind: 'picture';
  /** A PNG. */
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly description: string;
}

/** A paragraph of one look. */
export function paragraph(
  text: string,
  look: Omit<Paragraph, 'kind' | 'runs'> & Omit<Run, 'text'> = {},
): Paragraph {
  const { bold, italic, ...rest } = look;
  const style = { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) };
  return { kind: 'paragraph', runs: [{ text, ...style }], ...rest };
}
