import type { Interpretation } from '#lib/domain/interpretation.ts';
import { feedbackFileName, feedbackSheet } from '#lib/messages/feedback.ts';
import { readFile } from '#lib/workbook/read.ts';
import { writeBook } from '../workbook-file/write-book.ts';
import { annotatedXlsx } from './annotate-book.ts';
import { copyBook } from './copy-book.ts';
import { remarksOf } from './remarks.ts';

/** A submission that goes back to its unit. */
export interface Returned {
  readonly bytes: Uint8Array;
  readonly interpretation: Pick<Interpretation, 'file' | 'problems' | 'sender'>;
}

/**
 * A copy of a submission with a comment at each doubtful cell and a first sheet that lists all of them (phiếu phản hồi).
 * An .xlsx stays the unit's own file; of any other a new workbook is made with what was read of it.
 */
export function feedbackFile({ bytes, interpretation }: Returned): {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
} {
  const { file, problems, sender } = interpretation;
  const remarks = remarksOf(problems);
  const head = { file: file.slice(file.lastIndexOf('/') + 1), unit: sender?.name ?? '' };
  const { workbook } = readFile({ name: file, bytes });
  const annotated = workbook?.format === 'xlsx' ? annotatedXlsx(bytes, head, remarks) : null;
  return {
    name: feedbackFileName(file),
    bytes: annotated ?? writeBook(copyBook(workbook, head, remarks), feedbackSheet.author),
  };
}
