import { senderKey, type UnitRef } from '#lib/domain/unit.ts';
import type { Workbook } from '#lib/workbook/workbook.ts';
import { FileAnswers, NO_ANSWERS } from './answered/file-answers.ts';
import { answersOnSheet } from './answered/sheet-answers.ts';
import type { ReadingContext } from './context.ts';
import { documentFrame, type DocumentFrame } from './frame/document-frame.ts';
import { formReader } from './issued-form/form-reader.ts';
import { ownSheetsOf } from './issued-form/own-sheets.ts';
import { readOwnSheet } from './issued-form/read-form-sheet.ts';
import { ownWords } from './lexicon/own-words.ts';
import { interpretSheet, type ChosenReading } from './sheet/interpret-sheet.ts';
import { SheetView } from './table/sheet-view.ts';
import { signatureOf } from './table/signature.ts';
import type { Table } from './table/table.ts';

/** Every sheet of a submission, read by the layout that explains it best. */
export interface SheetsRead {
  readonly frame: DocumentFrame;
  readonly sheets: readonly ChosenReading[];
  /** Of every table, in order. */
  readonly signatures: readonly string[];
  /** The unit that reports; null where no sheet names one, or they name several. */
  readonly sender: UnitRef | null;
}

/**
 * Reads one sheet after another: a table may go on with the columns of the sheet before. Sheets of a form that the
 * program gave out are read by the names of their cells; those that it put in itself say nothing.
 */
export function readSheets(workbook: Workbook, context: ReadingContext): SheetsRead {
  const words = ownWords(context.dictionary);
  const answers = context.answers ? new FileAnswers(context.answers) : NO_ANSWERS;
  const views = workbook.sheets.map(
    (sheet) => new SheetView(sheet, words, answersOnSheet(answers, sheet.name)),
  );
  const own = ownSheetsOf(workbook);
  const frame = documentFrame(
    workbook,
    views.filter(({ sheet }) => !own.has(sheet.index)),
    context,
    answers,
  );
  const form = formReader(workbook, views, frame, context);
  let before: Table | null = null;
  const sheets = views.map((view): ChosenReading => {
    if (own.has(view.sheet.index)) return { reading: readOwnSheet(workbook.name, view), choice: null };
    const filledIn = form(view);
    if (filledIn) return { reading: filledIn, choice: null };
    const chosen = interpretSheet(view, frame, before);
    before = chosen.reading.lastTable ?? before;
    return chosen;
  });
  const signatures = sheets.flatMap(({ reading }) => reading.found.map(signatureOf));
  return { frame, sheets, signatures, sender: senderOf(sheets) };
}

function senderOf(sheets: readonly ChosenReading[]): UnitRef | null {
  const senders = sheets.flatMap(({ reading }) => reading.sender ?? []);
  const [first] = senders;
  return first && senders.every((sender) => senderKey(sender) === senderKey(first)) ? first : null;
}
