import type { Target } from '#lib/domain/task.ts';
import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { Ledger } from '../ledger.ts';
import type { Quota } from './quota.ts';

/** Quotas that were found in a cell, as those of the unit, year and task that `about` names; the cell is marked for them. */
export function quotaTargets(
  cell: Cell,
  quotas: readonly Quota[],
  about: Pick<Target, 'unit' | 'year' | 'taskNumber'>,
  ledger: Ledger,
  text = cell.text,
): Target[] {
  if (quotas.length > 0) ledger.mark(cell, 'target');
  return quotas.map(({ channel, measure, comparator, value, per }, part) => ({
    place: ledger.placeOf(cell, part),
    ...about,
    ...{ channel, measure, comparator, value, per },
    sourceText: collapse(text),
  }));
}
