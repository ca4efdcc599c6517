import { describe, expect, it } from 'vitest';
import type { ShownCell, ShownColumn, ShownSheet } from '#lib/domain/shown-sheet.ts';
import { columnQuality } from './column-quality.ts';
import { columnAt, headingText, meaningOf, roleMarks } from './roles.ts';

const column = (col: number, role: string, more: Partial<ShownColumn> = {}): ShownColumn => ({
  ...{ col, top: 0, bottom: 4, role, channel: null, measure: null, isTotal: false },
  ...{ path: role, signature: 's' },
  ...more,
});
const cell = (row: number, col: number, text: string, part: ShownCell['part']): ShownCell => ({
  ...{ row, col, text, part, isNumber: false, bold: false },
});
const SHEET: ShownSheet = {
  ...{ name: 'A', index: 0, kind: 'grid', hidden: false, hiddenRows: [], hiddenCols: [] },
  layout: { kind: 'headings', turned: false },
  cells: [
    cell(0, 0, 'Đơn vị', 'label'),
    cell(0, 1, 'Kết quả', 'label'),
    cell(1, 1, 'Cổng', 'label'),
    cell(1, 2, 'Tổng', 'label'),
    cell(2, 0, 'Xã A', 'label'),
    cell(2, 1, '12', 'fact'),
    cell(3, 1, 'x', 'problem'),
    cell(4, 1, 'đang làm', 'note'),
  ],
  merges: [{ top: 0, left: 1, bottom: 0, right: 2 }],
  rows: [
    { row: 0, class: 'header' },
    { row: 1, class: 'header' },
    { row: 2, class: 'data' },
  ],
  columns: [
    column(0, 'unit'),
    column(1, 'value', { channel: 'portal', measure: 'item' }),
    column(2, 'value', { channel: 'portal', isTotal: true }),
    column(1, 'note', { top: 10, bottom: 20 }),
  ],
};

describe('columns', () => {
  it('bear a letter, a name and a look of their own', () => {
    const marks = roleMarks(SHEET);
    expect(marks.get(0)).toEqual({ letter: 'Đ', name: 'Đơn vị', tone: 'names' });
    expect(marks.get(1)).toEqual({ letter: 'S', name: 'Cổng TTĐT / Ghi chú', tone: 'figures' });
    expect(marks.get(2)?.tone).toBe('total');
  });

  it('are those of the table in which a row stands', () => {
    expect(columnAt(SHEET, 1, 2)?.role).toBe('value');
    expect(columnAt(SHEET, 1, 15)?.role).toBe('note');
    expect(columnAt(SHEET, 1, null)?.role).toBe('value');
    expect(columnAt(SHEET, 9, 2)).toBeNull();
  });

  it('say what they hold as a person would', () => {
    const figures = { kind: 'figures', channel: 'portal', subchannel: '' };
    expect(meaningOf(SHEET.columns[0]!)).toEqual({ kind: 'unit' });
    expect(meaningOf(SHEET.columns[1]!)).toEqual({ ...figures, measure: 'item', as: 'value' });
    expect(meaningOf(SHEET.columns[2]!)).toEqual({ ...figures, measure: null, as: 'total' });
    expect(meaningOf(column(3, 'unknown'))).toMatchObject({ kind: 'figures', channel: null });
  });

  it('have the heading that stands above them, merged cells included', () => {
    expect(headingText(SHEET, SHEET.columns[1]!)).toBe('Kết quả › Cổng');
    expect(headingText(SHEET, SHEET.columns[2]!)).toBe('Kết quả › Tổng');
  });

  it('say how well they were read', () => {
    const quality = columnQuality(SHEET, new Set(['2 1']));
    expect(quality.get(1)).toEqual({ read: 0, doubtful: 2, unread: 1 });
    expect(columnQuality(SHEET, new Set()).get(0)).toEqual({ read: 1, doubtful: 0, unread: 0 });
  });
});
