import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
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
  const cells = firstCells(drafts);
  const rows = [...cells.keys()];
  const first = rows[0]?.row ?? 0;
  const labels = labelsByRow(drafts, ledger);
  const listed = rows.filter(
    ({ isTotal, unit, unitCells }) => !isTotal && unit.id !== '' && (unitCells[0]?.row ?? -1) >= first,
  );
  for (const same of groupBy(listed, (row) => subjectOf(row, labels)).values()) {
    for (const row of same.slice(1)) {
      const [own] = row.unitCells;
      const cell = own?.row === row.row ? own : cells.get(row);
      ledger.doubt(
        'unit-repeated',
        { unit: row.unit.name, cell: nameOfFirst(same[0]!, cells, ledger) },
        cell,
      );
    }
  }
}

/** The rows from the top down, each with the cell of its first figure. */
function firstCells(drafts: readonly Draft[]): Map<RowReading, Cell> {
  const cells = new Map<RowReading, Cell>();
  for (const { row, cell } of drafts) if (!cells.has(row)) cells.set(row, cell);
  return cells;
}

/** Of a list with a row for each channel, what its labels say; of a table with a row for each unit, nothing more. */
function subjectOf(row: RowReading, labels: ReadonlyMap<number, string>): string {
  const { unit, scope, group, whole, period, channel, hasOwnLabel } = row;
  const said = hasOwnLabel ? `${labels.get(row.row) ?? ''} ${channel?.channel} ${channel?.subchannel}` : '';
  return [unit.id, scope, group, whole, JSON.stringify(period), said].join('|');
}

/** The texts left of a table's figures, ordinals aside. */
function labelsByRow(drafts: readonly Draft[], ledger: Ledger): Map<number, string> {
  const [first, last] = [drafts[0]?.row.row ?? 0, drafts.at(-1)?.row.row ?? -1];
  const edge = Math.min(...new Set(drafts.map(({ column }) => column.col)));
  const left = ledger
    .cellsBetween(first, last)
    .filter(({ col, value }) => col < edge && value.kind === 'text');
  return new Map(
    [...groupBy(left, ({ row }) => String(row))].map(([row, cells]) => [
      Number(row),
      cells
        .map(({ text }) => collapse(text))
        .filter((text) => !/^[\d.]+$/.test(text))
        .join('|'),
    ]),
  );
}

function nameOfFirst(row: RowReading, cells: ReadonlyMap<RowReading, Cell>, ledger: Ledger): string {
  const cell = row.unitCells.find((each) => each.row === row.row) ?? cells.get(row);
  return cell ? ledger.nameOf(cell) : '';
}
