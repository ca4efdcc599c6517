import type { AnswerBody, CellMeaning } from '#lib/domain/answer.ts';
import type { Place } from '#lib/domain/place.ts';
import type { Doubt } from './asked.ts';
import type { Doubts } from './doubts.ts';

/** What a cell says. */
export function cellMeaning({ sheet, cell }: Place, is: CellMeaning): AnswerBody {
  return { about: 'cell', sheet, cell, is };
}

/** Whether a doubt is about running text: its figures are proposals, which a person judges one by one anyway. */
export function isInProse({ problem: { place } }: Doubt): boolean {
  return place.cell.startsWith('đoạn ');
}

/** Whether the cell stands in a table that lies on its side, whose rows are columns of the sheet. */
export function isTurned({ asked, problem: { place } }: Doubt): boolean {
  return asked.interpretation.layouts.some(
    ({ sheetIndex, turned }) => turned && sheetIndex === place.sheetIndex,
  );
}

/** The number read from a doubtful cell; null where none or several were. */
export function onlyValueAt({ asked, problem }: Doubt, doubts: Doubts): number | null {
  const [only, another] = doubts.figures(asked).at(problem.place);
  return only && !another ? only.value : null;
}
