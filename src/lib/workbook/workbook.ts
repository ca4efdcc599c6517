/**
 * A submission as cells, whatever format it came in: the only shape that interpretation sees.
 * All text is NFC, decoded from legacy fonts, with the original kept beside it where it differed.
 */
export interface Workbook {
  /** The name as dropped, with "/" inside a folder or zip. */
  readonly name: string;
  readonly format: WorkbookFormat;
  readonly sheets: readonly Sheet[];
  /** Names that the file gives to cells and constants; absent where it has none. */
  readonly names?: readonly DefinedName[];
  /** Properties that somebody added to the file, by name; absent where it has none. */
  readonly properties?: ReadonlyMap<string, string>;
}

/** What a reader of one format finds in a file. */
export type Contents = Pick<Workbook, 'sheets' | 'names' | 'properties'>;

/** A name for one area of a sheet, or for a text. */
export type DefinedName =
  | { readonly name: string; readonly sheetIndex: number; readonly area: Merge }
  | { readonly name: string; readonly text: string };

export type WorkbookFormat = 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'csv' | 'html' | 'docx' | 'parquet';

export interface Sheet {
  /** Empty for a CSV; "bảng 1", "văn bản" in Word and HTML (contract.md, facts.csv). */
  readonly name: string;
  readonly index: number;
  /** `grid`: a spreadsheet; `table`: a table of a text document; `prose`: its paragraphs, one a row in column 0. */
  readonly kind: 'grid' | 'table' | 'prose';
  readonly hidden: boolean;
  /** Cells with content, sorted by row then column. A merge's content stands at its top left cell. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Merge[];
  /** 0-based rows and columns that are hidden (by hand or by a filter), sorted. */
  readonly hiddenRows: readonly number[];
  readonly hiddenCols: readonly number[];
  /** What stands on the sheet besides its cells, where the format tells. */
  readonly boxes?: readonly TextBox[];
  readonly lists?: readonly ListObject[];
  /** Of a table in a text document: the last paragraphs before it, back to the table before. */
  readonly above?: readonly string[];
  /** The range of the sheet's filter: rows hidden in it do not match what was chosen. */
  readonly filter?: Merge;
}

/** A shape with text, the cell under its top left corner; in a text document a foot- or endnote. */
export interface TextBox {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** A range that its maker declared to be a table, with so many rows of headings on top and of totals at the end. */
export interface ListObject {
  readonly name: string;
  readonly range: Merge;
  readonly headerRows: number;
  readonly totalsRows: number;
}

/** An inclusive rectangle, 0-based. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Cell {
  readonly row: number;
  readonly col: number;
  readonly value: CellValue;
  /** As Excel would show it, NFC, decoded, not trimmed. */
  readonly text: string;
  /** As it stood in the file before a legacy font was decoded; absent where nothing was decoded. */
  readonly rawText?: string;
  readonly formula?: string;
  /** Targets of hyperlinks on the cell, as in the file (not yet checked for their scheme). */
  readonly links?: readonly string[];
  readonly comment?: string;
  readonly style?: CellStyle;
}

export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  /** `percent`: the number format shows it as a percentage (0.85 is 85 %). */
  | { readonly kind: 'number'; readonly number: number; readonly percent: boolean }
  /** A number that the format shows as a date; `iso` as the file's date system has it, empty where no such day is. */
  | { readonly kind: 'date'; readonly number: number; readonly iso: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  /** #REF!, #DIV/0! … */
  | { readonly kind: 'error'; readonly code: string }
  /** A formula whose result the file does not hold. */
  | { readonly kind: 'uncalculated' };

/** Signals of layout; absent where the format or reader does not give them. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly font?: string;
  readonly fill?: boolean;
  readonly border?: {
    readonly top: boolean;
    readonly right: boolean;
    readonly bottom: boolean;
    readonly left: boolean;
  };
  readonly align?: 'left' | 'center' | 'right' | 'centerContinuous' | 'justify';
  readonly indent?: number;
}
