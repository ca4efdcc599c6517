import { collapse } from '#lib/domain/text.ts';
import type { Ledger } from '../ledger.ts';
import type { Draft } from '../table/draft.ts';
import type { RowReading } from '../table/row-reading.ts';
import { groupBy } from './series.ts';

/**
 * Doubts the second of two rows of one table that are about the same unit and the same thing: a row pasted twice, or one
 * that is another unit's (importing.md, stage 11, "unit twice"). Their figures stay beside each other, as the contract
 * has it. Sections are lists of their own.
 */
export function doubtRepeatedUnits(drafts: readonly Draft[], ledger: Ledger): void {
  const [begin] = drafts;
  if (!begin) return;
  const first = begin.row.row;
  const listed = drafts.filter(({ row }, i) => row !== drafts[i - 1]?.row && namesUnit(row, first));
  const edge = drafts.reduce((least, { column }) => Math.min(least, column.col), begin.column.col);
  for (const [one, ...others] of groupBy(listed, ({ row }) => subjectOf(row, edge, ledger)).values()) {
    for (const { row, cell } of others) {
      const [own] = row.unitCells;
      const at = own?.row === row.row ? own : cell;
      ledger.doubt('unit-repeated', { unit: row.unit.name, cell: nameOfFirst(one!, ledger) }, at);
    }
  }
}

/** Whether a row, of a list from this row on, is about a unit that it names. */
function namesUnit({ isTotal, unit, unitCells }: RowReading, first: number): boolean {
  return !isTotal && unit.id !== '' && (unitCells[0]?.row ?? -1) >= first;
}

/** Of a list with several rows for each unit, what their labels say; of a table with one for each, nothing more. */
function subjectOf(row: RowReading, edge: number, ledger: Ledger): string {
  const { unit, scope, group, whole, period, channel, measure, hasOwnLabel } = row;
  const isBelowName = (row.unitCells[0]?.row ?? row.row) < row.row;
  const labels = hasOwnLabel || isBelowName ? labelsLeft(row.row, edge, ledger) : '';
  const said =
    hasOwnLabel || labels !== ''
      ? `${labels} ${channel?.channel} ${channel?.subchannel} ${measure?.measure}`
      : '';
  const when = period && `${period.kind} ${period.number} ${period.year}`;
  return [unit.id, scope, group, whole, when, said].join('|');
}

/** The texts of a row left of a table's figures, ordinals aside. */
function labelsLeft(row: number, edge: number, ledger: Ledger): string {
  return ledger
    .cellsBetween(row, row)
    .filter(({ col, value }) => col < edge && value.kind === 'text')
    .map(({ text }) => collapse(text))
    .filter((text) => !/^[\d.]+$/.test(text))
    .join('|');
}

function nameOfFirst({ row, cell }: Draft, ledger: Ledger): string {
  return ledger.nameOf(row.unitCells.find((each) => each.row === row.row) ?? cell);
}
