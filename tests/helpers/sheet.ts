import type { Cell, CellValue, Merge, Sheet, Workbook } from '#lib/workbook/workbook.ts';

/**
 * A workbook drawn as text, one string a row, cells parted by "|". A cell "<" belongs to the merged area on its left,
 * "^" to the one above it; whole numbers are numbers, "=?" is a formula without a result, "#REF!" an error,
 * "@12/03" a date; the rest is text.
 */
export function workbookOf(sheets: Readonly<Record<string, readonly string[]>>, name = 'tệp.xlsx'): Workbook {
  return {
    name,
    format: 'xlsx',
    sheets: Object.entries(sheets).map(([sheet, rows], index) => sheetOf(sheet, rows, index)),
  };
}

export function sheetOf(name: string, rows: readonly string[], index = 0): Sheet {
  const grid = rows.map((row) => row.split('|').map((cell) => cell.trim()));
  const cells: Cell[] = [];
  const merges: Merge[] = [];
  grid.forEach((texts, row) =>
    texts.forEach((text, col) => {
      if (text === '' || text === '<' || text === '^') return;
      cells.push({ row, col, text, value: valueOf(text) });
      const merge = mergeAt(grid, row, col);
      if (merge.bottom > row || merge.right > col) merges.push(merge);
    }),
  );
  return { name, index, kind: 'grid', hidden: false, cells, merges, hiddenRows: [], hiddenCols: [] };
}

function valueOf(text: string): CellValue {
  if (/^-?\d+$/.test(text) && !/^0\d/.test(text))
    return { kind: 'number', number: Number(text), percent: false };
  if (text === '=?') return { kind: 'uncalculated' };
  if (text.startsWith('#')) return { kind: 'error', code: text };
  if (text.startsWith('@')) return { kind: 'date', number: 45_000, iso: '2023-03-15' };
  return { kind: 'text', text };
}

function mergeAt(grid: readonly (readonly string[])[], top: number, left: number): Merge {
  let right = left;
  while (grid[top]?.[right + 1] === '<') right++;
  let bottom = top;
  while (grid[bottom + 1]?.[left] === '^') bottom++;
  return { top, left, bottom, right };
}
