import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { Workbook } from '#lib/workbook/workbook.ts';
import type { ReadingContext } from '../context.ts';
import { Ledger } from '../ledger.ts';
import { listIn } from './list-columns.ts';
import { readFacts } from './read-facts.ts';
import { readTargets } from './read-targets.ts';
import { readTasks } from './read-tasks.ts';

/**
 * What a workbook says all of whose sheets are lists in the exchange format; null for any other, which is read as
 * what people write by hand.
 */
export function exchangeListOf(
  workbook: Workbook,
  context: ReadingContext,
): Pick<Interpretation, 'facts' | 'tasks' | 'targets' | 'problems' | 'account'> | null {
  const sheets = workbook.sheets.filter(({ cells }) => cells.length > 0);
  const lists = sheets.flatMap((sheet) => {
    const list = listIn(sheet);
    return list ? [{ ...list, ledger: new Ledger(workbook.name, sheet) }] : [];
  });
  if (lists.length === 0 || lists.length < sheets.length) return null;
  const read = lists.map(({ kind, columns, ledger }) => ({
    facts: kind === 'facts' ? readFacts(ledger, columns, context) : [],
    tasks: kind === 'tasks' ? readTasks(ledger, columns, context) : [],
    targets: kind === 'targets' ? readTargets(ledger, columns, context) : [],
  }));
  return {
    facts: read.flatMap(({ facts }) => facts),
    tasks: read.flatMap(({ tasks }) => tasks),
    targets: read.flatMap(({ targets }) => targets),
    problems: lists.flatMap(({ ledger }) => ledger.problems),
    account: lists.map(({ ledger }) => ledger.account()),
  };
}
