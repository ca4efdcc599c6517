import { isSectionOrdinal } from '../../lexicon/labels.ts';
import type { Column } from '../columns/column.ts';
import { draftAs, type Draft } from './draft.ts';
import type { RowKinds } from './row-kind.ts';
import type { SheetView } from '../sheet-view.ts';
import type { Table } from '../table.ts';

/** "I | Cấp xã | 285" above "1 | Xã A | …": a row of figures that heads a section holds the total of its rows. */
export function headsSection(
  row: number,
  ordinal: Column,
  { last }: Table,
  view: SheetView,
  kinds: RowKinds,
): boolean {
  if (!isSectionOrdinal(view.text(row, ordinal.col))) return false;
  const below = view.rowBelow(row);
  if (below === undefined || below > last || kinds.of(below) !== 'data') return false;
  return /^\d+|^[-+•]/.test(view.text(below, ordinal.col));
}

const DIVIDES = /^(?:[-+•*]|\d+\.\d+\.?|[a-zđ][.)]?)$/u;

/** "1.1", "a)" in the column of ordinals, or a label without an ordinal there: the row divides the one above it. */
export function dividesAbove(ordinal: string, label: string): boolean {
  return ordinal === '' ? label !== '' : DIVIDES.test(ordinal);
}

/** Of a figure and the rows that divide it: it is the total where they add up to it, else they are parts of it. */
export function withParts(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.every(({ row }) => row.whole === null)) return drafts;
  const inRow = groupBy(drafts, ({ row }) => row.row);
  const dividing = groupBy(drafts, ({ row }) => row.whole);
  const partsOf = (whole: Draft) =>
    (dividing.get(whole.row.row) ?? []).filter((part) => divides(part, whole));
  return drafts.map((draft) => {
    const { row, fact } = draft;
    if (fact.status !== 'counted') return draft;
    const parts = partsOf(draft);
    if (parts.length >= 2 && addsUp(draft, parts)) return draftAs(draft, 'total');
    const whole = (inRow.get(row.whole) ?? []).find((other) => divides(draft, other));
    const isPart = whole !== undefined && !addsUp(whole, partsOf(whole));
    return isPart ? draftAs(draft, 'subset') : draft;
  });
}

function divides(part: Draft, whole: Draft): boolean {
  return (
    part.row.whole === whole.row.row &&
    part.column === whole.column &&
    part.fact.measure === whole.fact.measure &&
    part.fact.state === 'value'
  );
}

function groupBy<K>(drafts: readonly Draft[], key: (draft: Draft) => K): Map<K | null, Draft[]> {
  const groups = new Map<K | null, Draft[]>();
  for (const draft of drafts) {
    const group = groups.get(key(draft));
    if (group) group.push(draft);
    else groups.set(key(draft), [draft]);
  }
  return groups;
}

function addsUp({ fact }: Draft, parts: readonly Draft[]): boolean {
  const sum = parts.reduce((total, part) => total + (part.fact.value ?? 0), 0);
  return parts.every(({ row }) => !row.isSubset) && sum === fact.value;
}
