import { remembered } from '#lib/domain/remembered.ts';
import type { Target } from '#lib/domain/task.ts';
import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { readQuantity } from '../../quantity/read-cell.ts';
import { columnAs, type Column } from '../columns/column.ts';
import type { FactMaker } from '../figures/fact-maker.ts';
import { targetOf } from '../columns/plan-columns.ts';
import type { RowReading } from '../rows/row-reading.ts';
import type { TableContext } from '../table-context.ts';

const PLANNED =
  '(?:chỉ tiêu|kế hoạch|định mức|mục tiêu|yêu cầu|được giao|giao|kh|ct)(?!\\p{L})(?: (?:được )?giao)?';
/** "(chỉ tiêu năm: 48 tin, bài)", "[KH quý: 12]": the words, and from its figure on what they demand. */
const ASIDE = new RegExp(`[([]\\s*(${PLANNED}[^()[\\]\\d]{0,30}?)\\s*(\\d[^()[\\]]*)[)\\]]`, 'iu');
/** "/tháng" behind what is demanded. */
const PACE = /\s*\/.*$/su;

const asideIn = remembered((text) => {
  const found = ASIDE.exec(collapse(text));
  return found && { words: found[1]!, demanded: found[2]! };
});

/**
 * What a cell of words among results says in brackets was planned: "14 tin, bài (chỉ tiêu năm: 48 tin, bài)". Of the period that its
 * own words name, else of that of the table. Empty where nothing stands before the brackets, or two figures in them.
 */
export function plannedBeside(
  cell: Cell,
  row: RowReading,
  column: Column,
  maker: FactMaker,
  context: TableContext,
): Target[] {
  const aside = asideIn(cell.text);
  if (!aside) return [];
  const { quantities } = readQuantity(aside.demanded.replace(PACE, ''), { words: context.view.words });
  const [only, another] = quantities;
  if (!only || another || only.value === null) return [];
  const said = columnAs(column, { path: [`${aside.words} ${aside.demanded}`] });
  const target = targetOf(maker.factOf(only, 0, cell, row, column), said, context);
  return target ? [target] : [];
}
