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

/**
 * A sheet of what a reader found: blank cells and those under a merge are left out (Excel shows neither),
 * cells and merges beyond Excel's own bounds too; the rest in order. Of two drafts of one cell the last holds.
 */
export function finishSheet(draft: SheetDraft, index: number): Sheet {
  const merges = (draft.merges ?? []).filter(isMerge);
  const { mergeAt } = mergeIndex(merges);
  const cells = new Map<number, Cell>();
  for (const found of draft.cells) {
    if (!isCellPlace(found.row, found.col)) continue;
    const merge = mergeAt(found.row, found.col);
    if (merge && (merge.top !== found.row || merge.left !== found.col)) continue;
    const cell = finishCell(found);
    if (cell) cells.set(cell.row * MAX_COLS + cell.col, cell);
  }
  return {
    name: draft.name,
    index,
    kind: draft.kind,
    hidden: draft.hidden ?? false,
    cells: [...cells.values()].sort((a, b) => a.row - b.row || a.col - b.col),
    merges,
    hiddenRows: sorted(draft.hiddenRows ?? []),
    hiddenCols: sorted(draft.hiddenCols ?? []),
    ...(draft.boxes?.length && { boxes: draft.boxes }),
    ...(draft.lists?.length && { lists: draft.lists }),
    ...(draft.filter && { filter: draft.filter }),
  };
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
