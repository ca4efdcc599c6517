import type { Fact } from '#lib/domain/fact.ts';
import type { Ledger } from '../../ledger.ts';
import type { Column } from '../columns/column.ts';
import type { Draft } from '../rows/draft.ts';

/** So many counts in its column make a percentage one of a kind. */
const LEAST_COUNTS = 3;

/**
 * Doubts "22%" where the other figures of its column count the same channel's items: a slip of the hand, or a rate in the
 * wrong column. Where its row or heading speaks of a rate it is one. Most tables hold none, and nothing is counted for them.
 */
export function doubtPercentAmongCounts(drafts: readonly Draft[], ledger: Ledger): void {
  const alone = drafts.filter(isPercentAlone);
  if (alone.length === 0) return;
  const counts = countsByColumn(drafts);
  for (const { fact, cell, column, row } of alone) {
    const alike = counts.get(column)?.filter(({ channel }) => channel === fact.channel) ?? [];
    if (alike.length >= LEAST_COUNTS || saysCount(row)) ledger.doubt('percent-among-counts', {}, cell);
  }
}

/** A percentage whose cell alone says that it is one. */
function isPercentAlone({ fact, column, row }: Draft): boolean {
  return fact.measure === 'percent' && column.measure !== 'percent' && row.measure?.measure !== 'percent';
}

function countsByColumn(drafts: readonly Draft[]): ReadonlyMap<Column, readonly Fact[]> {
  const counts = new Map<Column, Fact[]>();
  for (const { fact, column } of drafts) {
    if (fact.state !== 'value' || fact.measure === 'percent') continue;
    const known = counts.get(column);
    if (known) known.push(fact);
    else counts.set(column, [fact]);
  }
  return counts;
}

/** "Loa truyền thanh | lượt phát": a row that says what it counts, and that is no rate. */
function saysCount({ measure }: Draft['row']): boolean {
  return measure !== null && measure.measure !== 'percent' && measure.measure !== 'other';
}
