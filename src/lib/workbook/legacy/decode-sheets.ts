import { cleanText } from '../cells/clean-text.ts';
import type { Cell, Sheet } from '../workbook.ts';
import { decodeWhereBetter, guessEncoding } from './evidence.ts';

/**
 * Sheets whose text is in a legacy encoding though no font says so (.csv, .xls, a font changed later),
 * decoded cell by cell: cells of one file may differ. Other sheets as they are.
 */
export function decodeSheets(sheets: readonly Sheet[]): readonly Sheet[] {
  const undecided = sheets.flatMap((sheet) => sheet.cells.filter(isUndecided));
  const encoding = guessEncoding(undecided.map((cell) => cell.text));
  if (encoding === undefined) return sheets;
  const decode = (cell: Cell): Cell => {
    if (!isUndecided(cell)) return cell;
    const text = cleanText(decodeWhereBetter(cell.text, encoding));
    return text === cell.text ? cell : { ...cell, value: { kind: 'text', text }, text, rawText: cell.text };
  };
  return sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(decode) }));
}

function isUndecided(cell: Cell): boolean {
  return cell.value.kind === 'text' && cell.rawText === undefined;
}
