import type { Workbook } from '#lib/workbook/workbook.ts';
import type { ReadingContext } from './context.ts';
import { documentFrame, type DocumentFrame } from './frame/document-frame.ts';
import { ownWords } from './lexicon/own-words.ts';
import { interpretSheet, type ChosenReading } from './sheet/interpret-sheet.ts';
import { SheetView } from './table/sheet-view.ts';
import type { Table } from './table/table.ts';

/** Every sheet of a submission, read by the layout that explains it best. */
export interface SheetsRead {
  readonly frame: DocumentFrame;
  readonly sheets: readonly ChosenReading[];
}

/** Reads one sheet after another: a table may go on with the columns of the sheet before. */
export function readSheets(workbook: Workbook, context: ReadingContext): SheetsRead {
  const words = ownWords(context.dictionary);
  const views = workbook.sheets.map((sheet) => new SheetView(sheet, words));
  const frame = documentFrame(workbook, views, context);
  let before: Table | null = null;
  const sheets = views.map((view) => {
    const chosen = interpretSheet(view, frame, before);
    before = chosen.reading.lastTable ?? before;
    return chosen;
  });
  return { frame, sheets };
}
