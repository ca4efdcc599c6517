import type { Column } from './column.ts';

/** A cell that can be pressed: the place of its row, and its column's key. */
export interface Pick {
  readonly index: number;
  readonly key: string;
}

/** A press of a key. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** The first cell that can be pressed, in reading order; null where there is none. */
export function firstPick<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Pick | null {
  for (const [index, row] of rows.entries()) {
    const column = columns.find(({ picks }) => picks?.(row));
    if (column) return { index, key: column.key };
  }
  return null;
}

/** Rows that a page key goes over. */
const PAGE = 10;

/**
 * The pressable cell to which a key leads: left and right along the row, up and down in the column, ten rows by the page
 * keys, Home and End to the ends of the row and, with Ctrl, of the table. Cells between that cannot be pressed are left
 * out. Null where the key means nothing, or there is none that way.
 */
export function nextPick<Row>(
  { key, ctrlKey }: Press,
  at: Pick,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): Pick | null {
  const inRow = { ArrowRight: 1, ArrowLeft: -1 }[key];
  const inColumn = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }[key];
  const column = columns.findIndex((each) => each.key === at.key);
  const row = rows[at.index];
  if (column < 0 || row === undefined) return null;
  if (inRow !== undefined) return alongRow(row, at.index, columns, column + inRow, inRow);
  if (ctrlKey && key === 'Home') return firstPick(rows, columns);
  if (ctrlKey && key === 'End') return lastPick(rows, columns);
  if (key === 'Home') return alongRow(row, at.index, columns, 0, 1);
  if (key === 'End') return alongRow(row, at.index, columns, columns.length - 1, -1);
  if (inColumn === undefined) return null;
  const direction = Math.sign(inColumn);
  const inColumnAt = (index: number) => columns[column]!.picks?.(rows[index]!) ?? false;
  const target = Math.max(0, Math.min(rows.length - 1, at.index + inColumn));
  for (let index = target; index >= 0 && index < rows.length; index += direction) {
    if (index !== at.index && inColumnAt(index)) return { index, key: at.key };
  }
  for (let index = target; index !== at.index; index -= direction) {
    if (inColumnAt(index)) return { index, key: at.key };
  }
  return null;
}

function lastPick<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Pick | null {
  for (let index = rows.length - 1; index >= 0; index--) {
    const found = alongRow(rows[index]!, index, columns, columns.length - 1, -1);
    if (found) return found;
  }
  return null;
}

function alongRow<Row>(
  row: Row,
  index: number,
  columns: readonly Column<Row>[],
  from: number,
  step: number,
): Pick | null {
  for (let at = from; at >= 0 && at < columns.length; at += step) {
    const column = columns[at]!;
    if (column.picks?.(row)) return { index, key: column.key };
  }
  return null;
}
