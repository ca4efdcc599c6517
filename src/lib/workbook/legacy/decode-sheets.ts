import { cleanText } from '../cells/clean-text.ts';
import type { Cell, Sheet } from '../workbook.ts';
import type { LegacyEncoding } from './encoding.ts';
import { decodeGuessed, guessEncoding, verdictOn } from './evidence.ts';

/**
 * Sheets whose text is in a legacy encoding though no font says so (.csv, .xls, a font changed later),
 * decoded cell by cell: cells of one file may differ. Other sheets as they are.
 */
export function decodeSheets(sheets: readonly Sheet[]): readonly Sheet[] {
  const encoding = guessEncoding(undecidedTexts(sheets));
  return encoding === undefined ? sheets : sheets.map((sheet) => decodeSheet(sheet, encoding));
}

/** Each text once: tables say the same again and again, often what stands above it. */
function undecidedTexts(sheets: readonly Sheet[]): Set<string> {
  const texts = new Set<string>();
  /** By column. */
  const above: string[] = [];
  const add = (cell: Cell) => {
    if (!isUndecided(cell) || above[cell.col] === cell.text) return;
    above[cell.col] = cell.text;
    texts.add(cell.text);
  };
  for (const { cells } of sheets) cells.forEach(add);
  return texts;
}

/** A cell that reads either way follows the other cells of its row, or of the sheet where those say nothing. */
function decodeSheet(sheet: Sheet, encoding: LegacyEncoding): Sheet {
  const verdicts = new Map(
    sheet.cells.filter(isUndecided).map((cell) => [cell, verdictOn(cell.text, encoding)]),
  );
  const balance = new Map<number, number>();
  for (const [{ row }, verdict] of verdicts) {
    const vote = verdict === 'legacy' ? 1 : verdict === 'unicode' ? -1 : 0;
    balance.set(row, (balance.get(row) ?? 0) + vote);
  }
  const noneIsUnicode = ![...verdicts.values()].includes('unicode');
  const isLegacy = (cell: Cell) => {
    const verdict = verdicts.get(cell);
    return (
      verdict === 'legacy' || (verdict === 'open' && (noneIsUnicode || (balance.get(cell.row) ?? 0) > 0))
    );
  };
  return { ...sheet, cells: sheet.cells.map((cell) => (isLegacy(cell) ? decodeCell(cell, encoding) : cell)) };
}

function decodeCell(cell: Cell, encoding: LegacyEncoding): Cell {
  const text = cleanText(decodeGuessed(cell.text, encoding));
  return text === cell.text ? cell : { ...cell, value: { kind: 'text', text }, text, rawText: cell.text };
}

function isUndecided(cell: Cell): boolean {
  return cell.value.kind === 'text' && cell.rawText === undefined;
}
