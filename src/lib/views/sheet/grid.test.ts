import { expect, it } from 'vitest';
import type { ShownCell, ShownSheet } from '#lib/domain/shown-sheet.ts';
import { Grid } from './grid.ts';

const cell = (row: number, col: number): ShownCell => ({
  ...{ row, col, text: `${row}/${col}`, part: 'note' },
  ...{ isNumber: false, bold: false },
});

function gridOf(places: readonly (readonly [number, number])[], merges: ShownSheet['merges'] = []): Grid {
  return new Grid({
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
    cells: places.map(([row, col]) => cell(row, col)),
    merges,
  });
}

const drawn = (grid: Grid, row: number, first = 0, last = Infinity) =>
  grid
    .cellsOf(row, first, last)
    .map(({ col, colspan, rowspan, cell: at }) => [at?.text ?? '', col, colspan, rowspan]);

it('draws short gaps as they are and long ones as one line', () => {
  const grid = gridOf([
    [1, 0],
    [4, 1],
    [1_000_000, 0],
  ]);
  expect(grid.lines).toEqual([
    { kind: 'row', row: 0 },
    { kind: 'row', row: 1 },
    { kind: 'row', row: 2 },
    { kind: 'row', row: 3 },
    { kind: 'row', row: 4 },
    { kind: 'gap', row: 5, count: 999_995 },
    { kind: 'row', row: 1_000_000 },
  ]);
  expect(grid.cols).toEqual([0, 1]);
  expect(grid.lineOf(1_000_000)).toBe(6);
});

it('draws a merged area once, from the first row that is drawn', () => {
  const merge = { top: 0, left: 0, bottom: 2, right: 1 };
  const grid = gridOf(
    [
      [0, 0],
      [0, 2],
      [2, 2],
      [3, 0],
    ],
    [merge],
  );
  expect(drawn(grid, 0)).toEqual([
    ['0/0', 0, 2, 3],
    ['0/2', 2, 1, 1],
  ]);
  expect(drawn(grid, 1)).toEqual([['', 2, 1, 1]]);
  expect(drawn(grid, 1, 1, 3)[0]).toEqual(['0/0', 0, 2, 2]);
  expect(drawn(grid, 0, 0, 1)[0]).toEqual(['0/0', 0, 2, 2]);
  expect(grid.at(2, 1)).toEqual({ row: 0, col: 0 });
  expect(grid.areaAt(1, 1)).toEqual(merge);
});

it('does not follow a merge below the last content', () => {
  const grid = gridOf([[0, 0]], [{ top: 0, left: 0, bottom: 1_048_575, right: 0 }]);
  expect(grid.lines).toHaveLength(1);
});

it('has nothing to draw for an empty sheet', () => {
  expect(gridOf([])).toMatchObject({ lines: [], cols: [] });
});
