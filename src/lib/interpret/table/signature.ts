import { exactKey } from '#lib/domain/text.ts';
import type { Column } from './column.ts';
import type { Table } from './table.ts';

/** What tells headings of one layout apart from quarter to quarter, and is none of its own. */
const MOMENTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:qúy|q)\s*\.?\s*(?:iv|i{1,3}|[1-4])(?![\p{L}\d])/gu, 'qúy'],
  [/\d+/gu, '#'],
];

/** The heading of a column from the top down, as one key: the same in every file of a layout, whatever its period. */
export function columnPath({ path }: Pick<Column, 'path'>): string {
  return path
    .map((text) => MOMENTS.reduce((key, [moment, sign]) => key.replace(moment, sign), exactKey(text)))
    .join(' › ');
}

/**
 * What the headings of a table say, from left to right (importing.md, stage 14): tables of one layout have the same,
 * wherever they stand and whatever stands in them.
 */
export function signatureOf({ columns }: Pick<Table, 'columns'>): string {
  return columns.map(columnPath).join(' | ');
}
