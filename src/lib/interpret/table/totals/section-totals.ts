import type { Fact } from '#lib/domain/fact.ts';
import { isSectionOrdinal } from '../../lexicon/labels.ts';
import { draftAs, type Draft } from '../rows/draft.ts';
import type { RowReading } from '../rows/row-reading.ts';
import type { SheetView } from '../sheet-view.ts';
import { columnWith, type Table } from '../table.ts';

/**
 * "I | Mạng xã hội | 30" above "1 | Facebook | 20" and "2 | Zalo | 10": a figure beside the ordinal of a section is the
 * total of the same in the rows of its section, where they add up to it. Where they do not, both stay as they are.
 */
export function withSectionTotals(drafts: readonly Draft[], table: Table, view: SheetView): readonly Draft[] {
  const ordinal = columnWith(table, 'ordinal');
  if (!ordinal) return drafts;
  const heads = headsIn(drafts, ordinal.col, view);
  if (heads.size === 0) return drafts;
  const isHead = ({ row }: Draft) => heads.has(row);
  return drafts.map((draft, at) => {
    if (draft.fact.status !== 'counted' || draft.fact.value === null || !isHead(draft)) return draft;
    const parts = partsBelow(drafts, at, isHead);
    const sum = parts.reduce((total, { fact }) => total + (fact.value ?? 0), 0);
    const isTotal = parts.length >= 2 && sum === draft.fact.value;
    return isTotal ? draftAs(draft, 'total') : draft;
  });
}

/** The rows with figures beside the ordinal of a section. */
function headsIn(drafts: readonly Draft[], ordinals: number, view: SheetView): Set<RowReading> {
  const heads = new Set<RowReading>();
  let before: RowReading | null = null;
  drafts.forEach(({ row }) => {
    if (row !== before && isSectionOrdinal(view.text(row.row, ordinals))) heads.add(row);
    before = row;
  });
  return heads;
}

/** What counts the same in the rows up to the next section. */
function partsBelow(drafts: readonly Draft[], at: number, isHead: (draft: Draft) => boolean): Draft[] {
  const head = drafts[at]!;
  const parts: Draft[] = [];
  for (let next = at + 1; next < drafts.length; next++) {
    const draft = drafts[next]!;
    if (draft.row === head.row) continue;
    if (draft.row.group !== head.row.group || isHead(draft)) break;
    const isTop = draft.row.whole === null || draft.row.whole === head.row.row;
    if (isTop && draft.column === head.column && countsSame(draft.fact, head.fact)) parts.push(draft);
  }
  return parts;
}

function countsSame(one: Fact, other: Fact): boolean {
  return (
    one.channel === other.channel &&
    one.measure === other.measure &&
    one.period === other.period &&
    one.unit.id === other.unit.id &&
    one.unit.name === other.unit.name
  );
}
