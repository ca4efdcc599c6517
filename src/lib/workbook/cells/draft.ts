import type { CellStyle, CellValue } from '../workbook.ts';

/** A piece of text in one font; the font is absent where the reader knows none. */
export interface TextRun {
  readonly text: string;
  readonly font?: string;
}

/** A cell as a format's reader found it, before its text is decoded and cleaned. */
export interface CellDraft {
  readonly row: number;
  readonly col: number;
  /** Text in its fonts; or a value that is no text, with the text that it shows. */
  readonly content: readonly TextRun[] | { readonly value: CellValue; readonly text: string };
  readonly formula?: string | undefined;
  readonly links?: readonly string[] | undefined;
  readonly comment?: string | undefined;
  readonly style?: CellStyle | undefined;
}
