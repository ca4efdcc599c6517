import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { Workbook } from '#lib/workbook/workbook.ts';
import type { ReadingContext } from '../context.ts';
import { listColumnsOf } from './list-columns.ts';
import { readFactList } from './read-fact-list.ts';

/**
 * The figures of a workbook all of whose sheets are lists in the exchange format; null for any other, which is read as
 * what people write by hand.
 */
export function factListOf(
  workbook: Workbook,
  context: ReadingContext,
): Pick<Interpretation, 'facts' | 'problems' | 'account'> | null {
  const sheets = workbook.sheets.filter(({ cells }) => cells.length > 0);
  const lists = sheets.flatMap((sheet) => {
    const columns = listColumnsOf(sheet);
    return columns ? [readFactList(workbook.name, sheet, columns, context)] : [];
  });
  if (lists.length === 0 || lists.length < sheets.length) return null;
  return {
    facts: lists.flatMap(({ facts }) => facts),
    problems: lists.flatMap(({ ledger }) => ledger.problems),
    account: lists.map(({ ledger }) => ledger.account()),
  };
}
