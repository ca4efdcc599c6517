import { factAs, type Fact } from '#lib/domain/fact.ts';
import type { Column } from '../columns/column.ts';
import { withFact, type Draft } from '../rows/draft.ts';
import type { RowReading } from '../rows/row-reading.ts';
import { TotalParts } from '../rows/total-scope.ts';
import { columnWith, type Table } from '../table.ts';

/**
 * "Cộng Trang TTĐT", "Xã Hải An Total" in a list whose rows name channels, or "Cộng mục A" below "A. Trang TTĐT": of the channel that the rows above have in
 * common, or of all, and of what they all count.
 */
export function withTotalsOfChannels(drafts: readonly Draft[], table: Table): readonly Draft[] {
  const isUntold = ({ row, column }: Draft) => row.isTotal && !row.channel && !column.channel;
  if (!drafts.some(isUntold)) return drafts;
  if (!columnWith(table, 'channel', 'content') && !drafts.some(({ row }) => row.channel)) return drafts;
  const totals = new TotalParts([...new Set(drafts.map(({ row }) => row))]);
  const byRow = new Map<RowReading, Draft[]>();
  for (const draft of drafts) byRow.set(draft.row, [...(byRow.get(draft.row) ?? []), draft]);
  const partsOf = (row: RowReading, column: Column) =>
    totals.of(row).flatMap((part) => (byRow.get(part) ?? []).filter((draft) => draft.column === column));
  return drafts.map((draft) => {
    if (!isUntold(draft)) return draft;
    const parts = partsOf(draft.row, draft.column).map(({ fact }) => fact);
    return parts.length === 0 ? draft : withFact(draft, sumOf(draft, parts));
  });
}

/** The fact of a total as its parts have it. "Tổng cộng" under the channels' own heading is of all of them, whatever they are. */
function sumOf({ fact, row, column }: Draft, parts: readonly Fact[]): Fact {
  const channel = row.isGrandTotal && row.hasOwnLabel ? fact.channel : (common(parts, 'channel') ?? 'all');
  if (row.measure || column.measure) return factAs(fact, { channel });
  const measure = common(parts, 'measure') ?? 'other';
  return factAs(fact, { channel, measure });
}

/** What all of them have; null where they differ. */
function common<K extends 'channel' | 'measure'>(facts: readonly Fact[], key: K): Fact[K] | null {
  const first = facts[0]?.[key];
  return first !== undefined && facts.every((fact) => fact[key] === first) ? first : null;
}
