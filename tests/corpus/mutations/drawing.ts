import type { Sheet, Workbook } from '#lib/workbook/workbook.ts';
import { sheetOf } from '../../helpers/sheet.ts';
import type { Base } from './base.ts';

/** The cells of a drawn row. */
export const cellsOf = (row: string) => row.split('|').map((cell) => cell.trim());

/** What stands under these headings is drawn so again. */
export const rowOf = (cells: readonly string[]) => cells.join(' | ');

/** A base whose every row, or only those of its table, is drawn anew. */
export function redrawn(base: Base, row: (row: string) => string, part: 'all' | 'table' = 'all'): Base {
  const draw = (rows: readonly string[]) => rows.map(row);
  return {
    ...base,
    above: part === 'all' ? draw(base.above) : base.above,
    header: draw(base.header),
    rows: draw(base.rows),
    total: base.total === null ? null : row(base.total),
    below: part === 'all' ? draw(base.below) : base.below,
  };
}

/** A base in which every text is written otherwise; addresses of web pages stay. */
export function rewritten(base: Base, write: (text: string) => string): Base {
  const cell = (text: string) => (/https?:/.test(text) ? text : write(text));
  return redrawn(base, (row) => rowOf(cellsOf(row).map(cell)));
}

export function tableOf({ header, rows, total, below }: Base): string[] {
  return [...header, ...rows, ...(total === null ? [] : [total]), ...below];
}

/** The sheets as the reader would give them: one, or for Word its table and then its running text. */
export function sheetsOf(base: Base, name = 'Biểu 1'): Sheet[] {
  if (!base.word) return [sheetOf(name, [...base.above, ...tableOf(base)])];
  return [
    { ...sheetOf('bảng 1', tableOf(base)), kind: 'table' },
    {
      ...sheetOf(
        'văn bản',
        base.above.filter((line) => cellsOf(line).join('') !== ''),
        1,
      ),
      kind: 'prose',
    },
  ];
}

export function workbookOfBase(base: Base, name = 'bieu.xlsx', sheet?: string): Workbook {
  return { name, format: base.word ? 'docx' : 'xlsx', sheets: sheetsOf(base, sheet) };
}
