import { describe, expect, it } from 'vitest';
import type { ShownRow } from '#lib/domain/shown-sheet.ts';
import { headerRowsAt, resizedHeader } from './header-rows.ts';

const ROWS: ShownRow[] = [
  { row: 3, class: 'header' },
  { row: 4, class: 'header' },
  { row: 5, class: 'data' },
  { row: 20, class: 'header' },
  { row: 21, class: 'data' },
];

describe('the headings of a table', () => {
  it('are those above the row, else the first', () => {
    expect(headerRowsAt(ROWS, 5)).toEqual({ top: 3, bottom: 4 });
    expect(headerRowsAt(ROWS, 21)).toEqual({ top: 20, bottom: 20 });
    expect(headerRowsAt(ROWS, 0)).toEqual({ top: 3, bottom: 4 });
    expect(headerRowsAt(ROWS, null)).toEqual({ top: 3, bottom: 4 });
    expect(headerRowsAt([], 5)).toBeNull();
  });

  it('grow and shrink at their lower end, and one row is left', () => {
    expect(resizedHeader({ top: 3, bottom: 4 }, 1)).toEqual({ row: 5, is: 'header' });
    expect(resizedHeader({ top: 3, bottom: 4 }, -1)).toEqual({ row: 4, is: 'data' });
    expect(resizedHeader({ top: 3, bottom: 3 }, -1)).toBeNull();
  });
});
