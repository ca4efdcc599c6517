import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishSheet } from './cells/finish-sheet.ts';
import { mergeIndex } from './merge-index.ts';
import { gridOf } from './sheet-grid.ts';

describe('gridOf', () => {
  it('looks through merges to the top left cell', () => {
    const cells = [
      { row: 0, col: 0, content: [{ text: 'a' }] },
      { row: 1, col: 1, content: [{ text: 'under' }] },
      { row: 2, col: 2, content: [{ text: 'c' }] },
    ];
    const merges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
    const grid = gridOf(finishSheet({ name: '', kind: 'grid', cells, merges }, 0));
    expect(grid.at(1, 1)?.text).toBe('a');
    expect(grid.cell(1, 1)).toBeUndefined();
    expect(grid.at(2, 2)?.text).toBe('c');
    expect(grid.mergeAt(1, 0)).toEqual(merges[0]);
    expect([grid.rows, grid.cols]).toEqual([3, 3]);
  });

  it('tells the cells of rows, and which of the sheet’s cells one is', () => {
    const places = [
      [0, 0],
      [0, 3],
      [2, 1],
      [5, 2],
    ] as const;
    const cells = places.map(([row, col]) => ({ row, col, content: [{ text: `${row}, ${col}` }] }));
    const grid = gridOf(finishSheet({ name: '', kind: 'grid', cells }, 0));
    expect(places.map(([row, col]) => grid.indexAt(row, col))).toEqual([0, 1, 2, 3]);
    expect([grid.indexAt(0, 2), grid.indexAt(1, 0), grid.indexAt(-1, 0), grid.indexAt(9, 0)]).toEqual(
      Array(4).fill(-1),
    );
    expect(grid.cellsIn(0).map(({ text }) => text)).toEqual(['0, 0', '0, 3']);
    expect(grid.cellsIn(1)).toEqual([]);
    expect([-1, 6].map((row) => grid.cellsIn(row))).toEqual([[], []]);
    expect([-5, 0, 1, 2, 3, 5, 6, 99].map((row) => grid.startOf(row))).toEqual([0, 0, 2, 2, 3, 3, 4, 4]);
  });

  it('is empty for an empty sheet', () => {
    const grid = gridOf(finishSheet({ name: '', kind: 'grid', cells: [] }, 0));
    expect([grid.rows, grid.cols, grid.at(0, 0)]).toEqual([0, 0, undefined]);
  });

  it('finds every cell at its place and nothing at others', () => {
    const places = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(9)), { selector: (place) => place.join() });
    fc.assert(
      fc.property(places, (found) => {
        const cells = found.map(([row, col]) => ({ row, col, content: [{ text: `${row}, ${col}` }] }));
        const grid = gridOf(finishSheet({ name: '', kind: 'grid', cells }, 0));
        const seen: string[] = [];
        for (let row = -1; row <= 10; row++) {
          for (let col = -1; col <= 10; col++) seen.push(grid.cell(row, col)?.text ?? '');
        }
        expect(seen.filter(Boolean).sort()).toEqual(cells.map(({ content }) => content[0]!.text).sort());
        expect(found.every(([row, col]) => grid.cell(row, col)?.text === `${row}, ${col}`)).toBe(true);
      }),
    );
  });

  it('finds low and high merges alike', () => {
    const merge = fc
      .tuple(fc.nat(200), fc.nat(20), fc.nat(150), fc.nat(5))
      .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
    fc.assert(
      fc.property(fc.array(merge, { maxLength: 5 }), fc.nat(300), fc.nat(25), (merges, row, col) => {
        const covers = merges.some((m) => row >= m.top && row <= m.bottom && col >= m.left && col <= m.right);
        expect(mergeIndex(merges).mergeAt(row, col) !== undefined).toBe(covers);
      }),
    );
  });
});
