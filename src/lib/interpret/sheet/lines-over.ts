import type { Line } from '../frame/lines.ts';
import type { Table } from '../table/table.ts';

/**
 * Of the lines above tables that stand side by side those that are over one of them: "Quý I năm 2026" over the left one and
 * "Quý II năm 2026" over the right one. A row that has no line over each of the tables is over all of them.
 */
export function linesOver(lines: readonly Line[], table: Table, tables: readonly Table[]): readonly Line[] {
  if (tables.length < 2) return lines;
  const over = (line: Line) => tables.findLastIndex(({ left }, i) => i === 0 || left <= line.cell.col);
  const parted = (row: number) =>
    new Set(lines.filter(({ cell }) => cell.row === row).map(over)).size === tables.length;
  const at = tables.indexOf(table);
  return lines.filter((line) => over(line) === at || !parted(line.cell.row));
}
