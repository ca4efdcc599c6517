import Papa from 'papaparse';
import { unguardFormula } from '#lib/domain/formula-guard.ts';
import type { CellDraft } from '../cells/draft.ts';
import { finishSheet } from '../cells/finish-sheet.ts';
import type { Sheet } from '../workbook.ts';
import { findDelimiter } from './delimiter.ts';

/** The line by which a CSV tells Excel its delimiter. */
const DELIMITER_LINE = /^"?sep=(.)"?(\r\n|\n|\r|$)/i;

/**
 * Delimited text as one sheet without a name. Every value stays text: what a number means in it is
 * interpretation. Rows count from the first line of the file, blank ones included. An apostrophe that keeps a spreadsheet
 * from running a text is no part of it.
 */
export function readDelimited(text: string): Sheet {
  const told = DELIMITER_LINE.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const rows = Papa.parse<string[]>(body, { delimiter: told?.[1] ?? findDelimiter(body) }).data;
  return finishSheet({ name: '', kind: 'grid', cells: draftsOf(rows, told ? 1 : 0) }, 0);
}

function* draftsOf(rows: readonly string[][], firstRow: number): Generator<CellDraft> {
  for (const [index, fields] of rows.entries()) {
    for (const [col, field] of fields.entries()) {
      if (field !== '') yield { row: firstRow + index, col, content: [{ text: unguardFormula(field) }] };
    }
  }
}
