import { rememberedOf } from '#lib/domain/remembered.ts';
import type { Merge } from './workbook.ts';

/** A merge higher than this is found by looking through the list of such merges, which is short. */
const TALL = 64;

const NONE: readonly Merge[] = [];

/** Where merges are. */
interface MergeIndex {
  mergeAt(row: number, col: number): Merge | undefined;
}

/**
 * Finds the merge that covers a cell; of several that overlap (no honest file has them) the first one. Made once a list: a
 * sheet is asked when it is put in order, and when it is read.
 */
export const mergeIndex = rememberedOf((merges: readonly Merge[]): MergeIndex => {
  const byRow = new Map<number, Merge[]>();
  const tall: Merge[] = [];
  let [first, last] = [Infinity, -1];
  for (const merge of merges) {
    first = Math.min(first, merge.top);
    last = Math.max(last, merge.bottom);
    if (merge.bottom - merge.top >= TALL) {
      tall.push(merge);
      continue;
    }
    for (let row = merge.top; row <= merge.bottom; row++) {
      const list = byRow.get(row);
      if (list) list.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return {
    mergeAt(row, col) {
      if (row < first || row > last) return undefined;
      for (const merge of byRow.get(row) ?? NONE) if (col >= merge.left && col <= merge.right) return merge;
      for (const merge of tall) if (covers(merge, row, col)) return merge;
      return undefined;
    },
  };
});

function covers(merge: Merge, row: number, col: number): boolean {
  return row >= merge.top && row <= merge.bottom && col >= merge.left && col <= merge.right;
}
