import { expect, it } from 'vitest';
import type { ShownSheet } from '#lib/domain/shown-sheet.ts';
import { Grid } from './grid.ts';
import { step } from './step.ts';

const PLACES = [0, 1, 2, 3, 90].flatMap((row) => [0, 1, 2].map((col) => ({ row, col })));
const SHEET: ShownSheet = {
  ...{
    name: 'A',
    index: 0,
    kind: 'grid',
    hidden: false,
    hiddenRows: [],
    hiddenCols: [],
    rows: [],
    columns: [],
    layout: null,
  },
  cells: PLACES.map((place) => ({ ...place, text: 'x', part: 'note', isNumber: false, bold: false })),
  merges: [{ top: 1, left: 0, bottom: 2, right: 1 }],
};
const grid = new Grid(SHEET);
const press = (key: string, row: number, col: number, ctrlKey = false) =>
  step(grid, { row, col }, { key, ctrlKey, metaKey: false, altKey: false });

it.each([
  ['ArrowDown', 0, 0, { row: 1, col: 0 }],
  ['ArrowDown', 1, 0, { row: 3, col: 0 }],
  ['ArrowDown', 3, 2, { row: 90, col: 2 }],
  ['ArrowUp', 90, 2, { row: 3, col: 2 }],
  ['ArrowUp', 0, 2, { row: 0, col: 2 }],
  ['ArrowRight', 1, 0, { row: 1, col: 2 }],
  ['ArrowLeft', 2, 2, { row: 1, col: 0 }],
  ['End', 3, 0, { row: 3, col: 2 }],
  ['PageDown', 0, 1, { row: 90, col: 1 }],
])('%s leads from row %i, column %i', (key, row, col, expected) => {
  expect(press(key, row, col)).toEqual(expected);
});

it('begins at the first cell, goes to the ends with Ctrl, and leaves other keys alone', () => {
  expect(step(grid, null, { key: 'ArrowDown', ctrlKey: false, metaKey: false, altKey: false })).toEqual({
    row: 0,
    col: 0,
  });
  expect(press('End', 0, 0, true)).toEqual({ row: 90, col: 2 });
  expect(press('Home', 90, 2, true)).toEqual({ row: 0, col: 0 });
  expect(press('a', 0, 0)).toBeNull();
});
