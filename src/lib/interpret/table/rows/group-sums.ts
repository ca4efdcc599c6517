import { isSectionOrdinal } from '../../lexicon/labels.ts';
import { wholePeriodLabel } from '../../period/label.ts';
import { readValue } from '../../quantity/read-value.ts';
import type { SheetView } from '../sheet-view.ts';
import type { Table } from '../table.ts';
import { dividesAbove } from './outline.ts';
import { isValue, type RowKinds } from './row-kind.ts';
import type { RowLabels } from './row-labels.ts';

/** Fewer rows are no group. */
const LEAST_PARTS = 2;

/**
 * "I | Trên môi trường mạng | 24" above "1 | Cổng TTĐT | 12" and "2 | Zalo | 12": rows that name a group of channels and
 * hold the sum of theirs, by ordinals, bullets, or because only they name no channel. Where the sum is another, or all are of the
 * one channel that the upper row names, the rows stay as they are.
 */
export class GroupSums {
  readonly #heads = new Set<number>();
  readonly #after = new Set<number>();

  /** `mayName`: whether a label looks like the name of a unit. */
  constructor(
    table: Table,
    view: SheetView,
    kinds: RowKinds,
    labels: RowLabels,
    mayName: (text: string) => boolean,
  ) {
    if (!labels.column('label') || labels.column('unit') || labels.column('period')) return;
    const rows = rowsOf(table, view, kinds, labels);
    rows.forEach((head, at) => {
      if (head.isTotal || wholePeriodLabel(head.label) !== null) return;
      const parts = partsBelow(rows, at);
      if (parts.length < LEAST_PARTS || !areOfSeveral(head, parts) || !isSum(head, parts, table, view))
        return;
      if (mayName(head.label)) return;
      const below = rows[at + parts.length + 1];
      this.#heads.add(head.row);
      if (below) this.#after.add(below.row);
    });
  }

  /** Whether the figures of a row are the sums of those of the rows below it. */
  has(row: number): boolean {
    return this.#heads.has(row);
  }

  /** Whether the row above was the last of such a group. */
  isBehind(row: number): boolean {
    return this.#after.has(row);
  }
}

interface NamedRow {
  readonly row: number;
  readonly isTotal: boolean;
  readonly ordinal: string;
  readonly label: string;
  readonly channel: string | null;
}

function rowsOf(table: Table, view: SheetView, kinds: RowKinds, labels: RowLabels): NamedRow[] {
  const rows: NamedRow[] = [];
  for (const row of view.rowsBetween(table.first, table.last)) {
    const kind = kinds.of(row);
    if (kind === 'end') break;
    if (kind !== 'data' && kind !== 'total') continue;
    rows.push({
      row,
      isTotal: kind === 'total',
      ordinal: labels.text(row, 'ordinal'),
      label: labels.text(row, 'label'),
      channel: labels.says(row).channel?.channel ?? null,
    });
  }
  return rows;
}

/** The rows below one that its ordinal, or its name, sets above them. */
function partsBelow(rows: readonly NamedRow[], at: number): readonly NamedRow[] {
  const head = rows[at]!;
  let end = at + 1;
  for (let row = rows[end]; row && !row.isTotal && isBelow(row, head); row = rows[end]) end += 1;
  return rows.slice(at + 1, end);
}

function isBelow(part: NamedRow, head: NamedRow): boolean {
  if (isSectionOrdinal(head.ordinal)) return !isSectionOrdinal(part.ordinal);
  if (head.ordinal !== '') return dividesAbove(part.ordinal, part.label);
  if (/^[-+•*]/.test(part.label) !== /^[-+•*]/.test(head.label)) return /^[-+•*]/.test(part.label);
  return head.channel === null && part.channel !== null;
}

/** A channel that is divided is another matter: "Mạng xã hội | 30" above "Facebook | 20" and "Zalo | 10". */
function areOfSeveral(head: NamedRow, parts: readonly NamedRow[]): boolean {
  if (parts.some(({ channel }) => channel === null)) return false;
  return head.channel === null || new Set(parts.map(({ channel }) => channel)).size > 1;
}

/** Column by column, wherever the upper row tells a figure. */
function isSum(head: NamedRow, parts: readonly NamedRow[], table: Table, view: SheetView): boolean {
  const told = table.columns.filter(isValue).flatMap((column) => {
    const figure = figureAt(head.row, column.col, view);
    return figure ? [{ figure, col: column.col }] : [];
  });
  const sumIn = (col: number) => parts.reduce((sum, { row }) => sum + (figureAt(row, col, view) ?? 0), 0);
  return told.length > 0 && told.every(({ figure, col }) => sumIn(col) === figure);
}

function figureAt(row: number, col: number, view: SheetView): number | null {
  const cell = view.own(row, col);
  const [only, another] = cell ? readValue(cell, view.words).quantities : [];
  return only && !another ? only.value : null;
}
