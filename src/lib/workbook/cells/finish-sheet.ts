import { MAX_COLS, MAX_ROWS } from '../limits.ts';
import { mergeIndex } from '../merge-index.ts';
import type { Cell, ListObject, Merge, Sheet, TextBox } from '../workbook.ts';
import type { CellDraft } from './draft.ts';
import { finishCell } from './finish-cell.ts';

export interface SheetDraft {
  readonly name: string;
  readonly kind: Sheet['kind'];
  readonly hidden?: boolean;
  readonly cells: Iterable<CellDraft>;
  readonly merges?: readonly Merge[];
  readonly hiddenRows?: Iterable<number>;
  readonly hiddenCols?: Iterable<number>;
  readonly boxes?: readonly TextBox[];
  readonly lists?: readonly ListObject[];
  readonly filter?: Merge | undefined;
}

export type ReadySheet = Omit<SheetDraft, 'cells'> & { readonly cells: readonly Cell[] };

/** A sheet of what a reader found, its cells made ready; blank ones are left out. */
export function finishSheet(draft: SheetDraft, index: number): Sheet {
  const cells: Cell[] = [];
  for (const found of draft.cells) {
    const cell = finishCell(found);
    if (cell) cells.push(cell);
  }
  return arrangeSheet({ ...draft, cells }, index);
}

/**
 * A sheet of ready cells: those under a merge are left out (Excel does not show them), cells and merges beyond
 * Excel's own bounds too; the rest in order. Of two cells at one place the last holds.
 */
export function arrangeSheet(draft: ReadySheet, index: number): Sheet {
  const merges = (draft.merges ?? []).filter(isMerge);
  return {
    name: draft.name,
    index,
    kind: draft.kind,
    hidden: draft.hidden ?? false,
    cells: arranged(draft.cells, merges),
    merges,
    hiddenRows: sorted(draft.hiddenRows ?? []),
    hiddenCols: sorted(draft.hiddenCols ?? []),
    ...(draft.boxes?.length && { boxes: draft.boxes }),
    ...(draft.lists?.length && { lists: draft.lists }),
    ...(draft.filter && { filter: draft.filter }),
  };
}

/**
 * The cells that lie within Excel's bounds and under no merge, by row, then column: mostly all as they come, which is seen in
 * one pass over them.
 */
function arranged(cells: readonly Cell[], merges: readonly Merge[]): readonly Cell[] {
  const { mergeAt } = mergeIndex(merges);
  const isSeen = ({ row, col }: Cell) => {
    if (!isCellPlace(row, col)) return false;
    const merge = mergeAt(row, col);
    return merge === undefined || (merge.top === row && merge.left === col);
  };
  let before = -1;
  const isInPlace = (cell: Cell) => {
    const place = placeOf(cell);
    const isBehind = place > before;
    before = place;
    return isBehind && isSeen(cell);
  };
  if (cells.every(isInPlace)) return cells;
  const byPlace = new Map(cells.filter(isSeen).map((cell) => [placeOf(cell), cell]));
  return [...byPlace.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ row, col }: Cell): number {
  return row * MAX_COLS + col;
}

function isCellPlace(row: number, col: number): boolean {
  return row >= 0 && row < MAX_ROWS && col >= 0 && col < MAX_COLS;
}

function isMerge({ top, left, bottom, right }: Merge): boolean {
  if (!isCellPlace(top, left) || !isCellPlace(bottom, right)) return false;
  return top <= bottom && left <= right && (top < bottom || left < right);
}

function sorted(numbers: Iterable<number>): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
