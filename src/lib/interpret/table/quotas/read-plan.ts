import type { ProblemCode } from '#lib/domain/problem.ts';
import type { Target } from '#lib/domain/task.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { ValueReader } from '../../answered/values.ts';
import { columnAs, type Column } from '../columns/column.ts';
import { DIVISIBLE } from '../figures/row-figures.ts';
import type { FactMaker } from '../figures/fact-maker.ts';
import { labelQuotas } from './label-quotas.ts';
import { pacesOf } from '../columns/pace-column.ts';
import { plannedPart } from '../figures/paired-measures.ts';
import { targetOf } from '../columns/plan-columns.ts';
import { plannedBeside } from './planned-beside.ts';
import { isValue } from '../rows/row-kind.ts';
import type { RowReading } from '../rows/row-reading.ts';
import type { TableContext } from '../table-context.ts';
import { demandsIn } from './told-demands.ts';
import { columnWith, type Table } from '../table.ts';

/** What stands where a quota should, and is none; words ("theo phân công") may be meant. */
const NO_QUOTA: ReadonlySet<ProblemCode> = new Set([
  'formula-error',
  'formula-without-value',
  'date-in-count',
  'number-fraction',
]);

/**
 * The quotas of a table of counts: of columns and rows that say what was planned, and of names that say it besides
 * ("Trang TTĐT (tối thiểu 10 tin, bài/quý)"). Totals of them demand nothing of their own.
 */
export function readPlan(
  table: Table,
  context: TableContext,
  rows: readonly RowReading[],
  maker: FactMaker,
  read: ValueReader,
): Target[] {
  const results = table.columns.filter(isValue);
  const planned = table.columns
    .filter(({ role }) => role === 'plan')
    .map((column) => ofResults(column, results));
  const paceOf = pacesOf(table, context.view);
  const demanded = (cell: Cell | undefined, row: RowReading, column: Column): Target[] => {
    if (!cell) return [];
    const said = demandsIn(cell, labelOf(row.row, table, context.view), context.view.words);
    const quantities = said.map(({ quantity }) => quantity);
    const reading = quantities.length > 0 ? null : read(cell, column);
    const figures = reading?.quantities ?? quantities;
    const targets = figures.flatMap((quantity, part) => {
      const target = targetOf(maker.factOf(quantity, part, cell, row, column), column, context);
      const per = paceOf(row.row) ?? target?.per;
      return target && per ? { ...target, per, ...said[part]?.demand } : [];
    });
    if (targets.length > 0) context.ledger.mark(cell, 'target');
    const isRate = targets.some(({ measure }) => DIVISIBLE.has(measure));
    for (const { code, params } of reading?.problems ?? [])
      if (NO_QUOTA.has(code) && !(code === 'number-fraction' && isRate))
        context.ledger.doubt(code, params, cell);
    return targets;
  };
  const own = rows.filter(({ isTotal }) => !isTotal);
  const demanding = own.filter(({ demands }) => demands !== null);
  return [
    ...planned.flatMap((column) =>
      own.flatMap((row) => demanded(context.view.own(row.row, column.col), row, column)),
    ),
    ...demanding.flatMap((row) =>
      results.flatMap((column) => {
        if (column.isTotal) return [];
        const ofRow = columnAs(column, { path: [...column.path, row.demands!] });
        return demanded(context.view.own(row.row, column.col), row, ofRow);
      }),
    ),
    ...pairedPlans(results, own, context, maker, read),
    ...plansBeside(results, own, context, maker),
    ...labelQuotas(table, context),
  ];
}

/** Of columns whose cells hold what was done and what was planned, the latter. */
function pairedPlans(
  columns: readonly Column[],
  rows: readonly RowReading[],
  context: TableContext,
  maker: FactMaker,
  read: ValueReader,
): Target[] {
  const paired = columns.filter(({ pair, isTotal }) => pair && !isTotal);
  return paired.flatMap((column) =>
    rows.flatMap((row) => {
      const cell = context.view.own(row.row, column.col);
      const quantity = cell && plannedPart(read(cell, column), column.pair!);
      const target = quantity && targetOf(maker.factOf(quantity, 0, cell, row, column), column, context);
      return target ?? [];
    }),
  );
}

/** What words beside results say was planned; most cells hold none, and are passed over without more. */
function plansBeside(
  columns: readonly Column[],
  rows: readonly RowReading[],
  context: TableContext,
  maker: FactMaker,
): Target[] {
  const targets: Target[] = [];
  for (const column of columns) {
    if (column.isTotal) continue;
    rows.forEach((row) => {
      const cell = context.view.own(row.row, column.col);
      if (cell?.value.kind === 'text') targets.push(...plannedBeside(cell, row, column, maker, context));
    });
  }
  return targets;
}

/** "Chỉ tiêu giao | Đã đăng Trang TTĐT | Đạt (%)": what was planned is of the one channel that the results are of. */
function ofResults(column: Column, results: readonly Column[]): Column {
  const counts = results.filter(({ role, measure }) => role !== 'rate' && measure !== 'percent');
  const [only, another] = counts;
  if (column.channel !== null || !only?.channel || another) return column;
  const { channel, subchannel } = only;
  return columnAs(column, { channel, subchannel });
}

/** What a row is called and counts: "Đối thoại cuộc". */
function labelOf(row: number, table: Table, view: TableContext['view']): string {
  const columns = [columnWith(table, 'channel', 'content'), columnWith(table, 'measure')];
  return columns.map((column) => (column ? view.text(row, column.col) : '')).join(' ');
}
