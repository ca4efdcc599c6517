import type { CellPlace } from './about-cell.ts';
import type { Grid } from './grid.ts';

const PAGE = 15;

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Where a key leads from a cell; null for keys that lead nowhere. Merged areas are one step. */
export function step(
  grid: Grid,
  from: CellPlace | null,
  { key, ctrlKey, metaKey, altKey }: Key,
): CellPlace | null {
  if (altKey || grid.lines.length === 0 || grid.cols.length === 0) return null;
  const lastLine = grid.lines.length - 1;
  const lastCol = grid.cols.at(-1) ?? 0;
  const here = from ?? { row: grid.lines[0]?.row ?? 0, col: 0 };
  const area = grid.areaAt(here.row, here.col);
  const whole = ctrlKey || metaKey;
  const line = (index: number) =>
    rowNear(grid, Math.max(0, Math.min(lastLine, index)), index < grid.lineOf(here.row));
  switch (key) {
    case 'ArrowDown':
      return from ? grid.at(line(grid.lineOf(area.bottom) + 1), here.col) : here;
    case 'ArrowUp':
      return grid.at(line(grid.lineOf(area.top) - 1), here.col);
    case 'ArrowRight':
      return grid.at(here.row, Math.min(lastCol, area.right + 1));
    case 'ArrowLeft':
      return grid.at(here.row, Math.max(0, area.left - 1));
    case 'PageDown':
      return grid.at(line(grid.lineOf(area.bottom) + PAGE), here.col);
    case 'PageUp':
      return grid.at(line(grid.lineOf(area.top) - PAGE), here.col);
    case 'Home':
      return grid.at(whole ? line(0) : here.row, 0);
    case 'End':
      return grid.at(whole ? line(lastLine) : here.row, lastCol);
    default:
      return null;
  }
}

/** The row of a line; a gap has none to stop at, so the next line in the direction of the step counts. */
function rowNear(grid: Grid, index: number, upwards: boolean): number {
  const line = grid.lines[index]!;
  if (line.kind === 'row') return line.row;
  return grid.lines[index + (upwards && index > 0 ? -1 : 1)]?.row ?? line.row;
}
