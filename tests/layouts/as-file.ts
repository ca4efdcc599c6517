import { strToU8 } from 'fflate';
import { docxBytes } from '../helpers/docx-bytes.ts';
import { sheetOf } from '../helpers/sheet.ts';

/** Titles, of which a drawn sheet has two and an empty row below them. */
const TITLES = 2;

/** A drawn sheet as a Word report: its titles as paragraphs, then its table with what is merged. */
export function asWord(rows: readonly string[]): Uint8Array {
  return docxBytes(rows.slice(0, TITLES), [sheetOf('bảng', rows.slice(TITLES + 1))]);
}

/** The same saved as CSV, in which what was merged stands in the first cell only. */
export function asCsv(rows: readonly string[]): Uint8Array {
  const lines = rows.map((row) =>
    row
      .split('|')
      .map((cell) => fieldOf(cell.trim()))
      .join(','),
  );
  return strToU8(lines.join('\r\n'));
}

function fieldOf(text: string): string {
  if (text === '^' || text === '<') return '';
  return text.includes(',') ? `"${text}"` : text;
}
