import type { Ledger } from '../ledger.ts';
import type { Draft } from '../table/rows/draft.ts';
import type { RowReading } from '../table/rows/row-reading.ts';
import { FirstRows } from './first-rows.ts';
import { RowSubjects } from './row-subjects.ts';

/**
 * Doubts the second of two rows of one table that are about the same unit and the same thing: a row pasted twice, or one
 * that is another unit's (importing.md, stage 11, "unit twice"). Their figures stay beside each other, as the contract
 * has it. Sections are lists of their own. Answers the rows that are about the same, those of each subject in their order.
 */
export function doubtRepeatedUnits(drafts: readonly Draft[], ledger: Ledger): readonly RowReading[][] {
  const [begin] = drafts;
  if (!begin) return [];
  const first = begin.row.row;
  const listed = drafts.filter(({ row }, i) => row !== drafts[i - 1]?.row && namesUnit(row, first));
  if (!comesAgain(listed)) return [];
  const edge = drafts.reduce((least, { column }) => Math.min(least, column.col), begin.column.col);
  const firsts = new FirstRows(new RowSubjects(edge, ledger), listed.length);
  const again = new Map<Draft, RowReading[]>();
  listed.forEach((draft) => {
    const first = firsts.like(draft);
    if (first === draft) return;
    doubtSecond(draft, first, ledger);
    again.set(first, [...(again.get(first) ?? [first.row]), draft.row]);
  });
  return [...again.values()];
}

/** Whether a row, of a list from this row on, is about a unit that it names. */
function namesUnit({ isTotal, unit, unitCell }: RowReading, first: number): boolean {
  return !isTotal && unit.id !== '' && (unitCell?.row ?? -1) >= first;
}

/** Whether a unit has a second row. */
function comesAgain(listed: readonly Draft[]): boolean {
  const units = new Set<string>();
  return listed.some(({ row }) => units.size === units.add(row.unit.id).size);
}

function doubtSecond({ row, cell }: Draft, first: Draft, ledger: Ledger): void {
  const own = row.unitCell;
  const at = own?.row === row.row ? own : cell;
  ledger.doubt('unit-repeated', { unit: row.unit.name, cell: nameOfFirst(first, ledger) }, at);
}

function nameOfFirst({ row, cell }: Draft, ledger: Ledger): string {
  return ledger.nameOf(row.unitCell?.row === row.row ? row.unitCell : cell);
}
