import { comparePlaces, type Place } from '#lib/domain/place.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { feedbackSheet, requestFor } from '#lib/messages/feedback.ts';
import { problemMeaning } from '#lib/messages/problems.ts';
import type { CellComment } from '../workbook-file/book.ts';
import { isForTheUnit } from './for-the-unit.ts';

/** One thing that a unit is asked to look at. */
export interface Remark {
  readonly place: Place;
  readonly written: string;
  readonly wrong: string;
  readonly todo: string;
}

/** What a unit is asked about its file, in the order of the file. */
export function remarksOf(problems: readonly Problem[]): Remark[] {
  return problems
    .filter(isForTheUnit)
    .map((problem) => ({
      place: problem.place,
      written: problem.sourceText,
      wrong: problemMeaning(problem),
      todo: requestFor(problem.code),
    }))
    .sort((a, b) => comparePlaces(a.place, b.place));
}

/** The comments of one sheet: one a cell, with all that is said about it. */
export function commentsOn(remarks: readonly Remark[], sheetIndex: number): CellComment[] {
  const cells = new Map<string, CellComment>();
  for (const { place, wrong, todo } of remarks) {
    if (place.sheetIndex !== sheetIndex || place.cell === '' || place.row < 0) continue;
    const { row, col } = place;
    const text = feedbackSheet.comment(wrong, todo);
    const before = cells.get(place.cell);
    cells.set(place.cell, { row, col, text: before ? `${before.text}\n\n${text}` : text });
  }
  return [...cells.values()];
}
