import { read, set_cptable, type WorkBook } from 'xlsx';
import { finishSheet } from '../cells/finish-sheet.ts';
import { Refusal } from '../container/refusal.ts';
import { definedNames } from '../names/defined-name.ts';
import type { Contents, Merge } from '../workbook.ts';
import { codePages } from './code-pages.ts';
import { draftOfCell } from './draft-of-cell.ts';
import { quietly } from './quietly.ts';

const OPTIONS = {
  cellDates: false,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: true,
  sheetStubs: false,
} as const;

/**
 * The sheets and names of a workbook read by SheetJS: .xls, .xlsb, .ods and SpreadsheetML 2003. Layout signals are
 * weaker than those of our own .xlsx reader. Throws where SheetJS does, with a Refusal for a password.
 * `cellStyles`: tell of fills and of what is hidden; SheetJS then also makes up the blank cells of repetitions.
 */
export function readWithSheetJs(content: Uint8Array | string, cellStyles = true): Contents {
  set_cptable(codePages);
  const book = openBook(content, cellStyles);
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name];
    // SheetJS leaves out a sheet that it fails at.
    if (!sheet) throw new Refusal('file-corrupt');
    return finishSheet(
      {
        name,
        kind: 'grid',
        hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
        cells: Object.entries(sheet).flatMap(([ref, cell]) => draftOfCell(ref, cell, date1904) ?? []),
        merges: (sheet['!merges'] ?? []).map(mergeOf),
        hiddenRows: hiddenOf(sheet['!rows']),
        hiddenCols: hiddenOf(sheet['!cols']),
      },
      index,
    );
  });
  const names = (book.Workbook?.Names ?? []).map(({ Name, Ref }) => ({ name: Name, formula: Ref }));
  return { sheets, names: definedNames(names, book.SheetNames) };
}

function openBook(content: Uint8Array | string, cellStyles: boolean): WorkBook {
  try {
    return quietly(() =>
      read(content, { ...OPTIONS, cellStyles, type: typeof content === 'string' ? 'string' : 'array' }),
    );
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message)) throw new Refusal('file-password');
    throw error;
  }
}

function mergeOf({ s, e }: { s: { r: number; c: number }; e: { r: number; c: number } }): Merge {
  return { top: s.r, left: s.c, bottom: e.r, right: e.c };
}

function hiddenOf(infos: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  const hidden: number[] = [];
  infos?.forEach((info, index) => {
    if (info?.hidden) hidden.push(index);
  });
  return hidden;
}
