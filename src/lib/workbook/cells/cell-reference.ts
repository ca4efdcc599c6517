import { remembered } from '#lib/domain/remembered.ts';
import type { Merge } from '../workbook.ts';

/** The 0-based row and column of "B3" or "$B$3"; undefined where the text is no such reference. */
export function parseCell(reference: string): { row: number; col: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return undefined;
  let col = 0;
  for (const letter of match[1]!.toUpperCase()) col = col * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, col: col - 1 };
}

/** The rectangle of "A1:C4", or of "A1" one cell; undefined where the text is no such reference. */
export function parseRange(reference: string): Merge | undefined {
  return rangeOf(reference) ?? undefined;
}

/** Forms of one layout have the same merged cells. */
const rangeOf = remembered((reference): Merge | null => {
  const [first = '', last = first] = reference.split(':');
  const from = parseCell(first);
  const to = parseCell(last);
  return from && to ? { top: from.row, left: from.col, bottom: to.row, right: to.col } : null;
});
