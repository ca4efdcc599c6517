import type { Target } from '#lib/domain/task.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { quotaTargets } from '../task/quota-targets.ts';
import { quotasIn } from '../task/quota.ts';
import type { TableContext } from './table-context.ts';
import { columnWith, type Table } from './table.ts';

/** The quotas that the words of a task's cells demand, in whichever column (domain.md 3.2, 42). */
export function quotasOfRow(
  row: number,
  cells: readonly Cell[],
  content: string,
  unit: UnitRef,
  table: Table,
  { view, ledger, year }: TableContext,
): Target[] {
  const ordinal = columnWith(table, 'ordinal');
  const taskNumber = ordinal ? view.text(row, ordinal.col) : '';
  return cells.flatMap((cell) => {
    const isSaid = cell.value.kind === 'text' || cell.value.kind === 'number';
    const quotas = isSaid ? quotasIn(cell.text, content, view.words) : [];
    return quotaTargets(cell, quotas, { unit, year, taskNumber }, ledger);
  });
}
