import { remembered } from '#lib/domain/remembered.ts';
import { readableKey } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { unitCellOf, type Column } from './columns/column.ts';
import type { Table } from './table.ts';

/** What tells headings of one layout apart from quarter to quarter, and is none of its own. */
const MOMENTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:quý|quí|q)\s*\.?\s*(?:iv|i{1,3}|[1-4])(?![\p{L}\d])/gu, 'quý'],
  [/\d+/gu, '#'],
];

/** How a heading is punctuated says nothing: "Tin,bài (tin )" is "Tin, bài(tin):". */
const PUNCTUATION: readonly (readonly [RegExp, string])[] = [
  [/\s*([,;:])\s*/gu, '$1 '],
  [/\s*\/\s*/gu, '/'],
  [/\s*\(\s*/gu, ' ('],
  [/\s*\)/gu, ')'],
  [/[\s.,:;*]+$|^[\s*]+/gu, ''],
];

/** Stands for the names of units that head columns of a table on its side: each sender has its own. */
const UNIT = '[đơn vị]';

/** The heading of a column from the top down, as one key: the same in every file of a layout, whatever its period. */
export function columnPath({ path }: Pick<Column, 'path'>): string {
  return path.map(headingKey).join(' › ');
}

const headingKey = remembered((text) =>
  [...MOMENTS, ...PUNCTUATION].reduce((key, [sign, by]) => key.replace(sign, by), readableKey(text)),
);

/**
 * What the headings of a table say, from left to right (importing.md, stage 14): tables of one layout have the same,
 * wherever they stand, whatever stands in them, and whether headings over several columns are merged or not. Empty where
 * there are no headings: such tables have no layout that another could share.
 */
export function signatureOf({ columns }: Pick<Table, 'columns'>): string {
  const seen = new Set<Cell>();
  const headings: string[] = [];
  for (const column of columns) {
    const read = column.readAs ?? column;
    const { role, cells } = read;
    const own = cells.filter((cell) => !seen.has(cell));
    for (const cell of own) seen.add(cell);
    const keys = own.map(({ text }) => headingKey(text));
    const unit = role === 'unit_value' ? unitCellOf(read) : undefined;
    if (unit && own.includes(unit)) keys.splice(own.indexOf(unit), 1, UNIT);
    const heading = keys.join(' › ');
    if (role !== 'unit_value' || headings.at(-1) !== heading) headings.push(heading);
  }
  return columns.every(({ cells }) => cells.length === 0) ? '' : headings.join(' | ');
}
