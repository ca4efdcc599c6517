import { headingOf } from '../../lexicon/headings.ts';
import { columnAs, eachColumn, type Column } from './column.ts';

const NAMING_ROWS: ReadonlySet<Column['role']> = new Set(['channel', 'content', 'task']);

/**
 * "Chỉ tiêu tin, bài Trang TTĐT | Thực hiện", "KH lượt phát thanh | TH": what was done right behind what was planned is of
 * the channel that the plan names, where the rows name none.
 */
export function withResultsOfPlans(columns: readonly Column[]): readonly Column[] {
  if (columns.some(({ role }) => NAMING_ROWS.has(role))) return columns;
  return eachColumn(columns, (column) => {
    const before = columns[columns.indexOf(column) - 1];
    if (before?.role !== 'plan' || before.channel === null || !isBareResult(column)) return column;
    const { channel, subchannel, measure, measureText } = before;
    return columnAs(column, { role: 'value', channel, subchannel, measure, measureText });
  });
}

/** "Thực hiện", "Kết quả": a heading that says that something was done, and not what. */
function isBareResult({ role, path, channel, measure, comparison }: Column): boolean {
  const heading = headingOf(path.at(-1) ?? '');
  const isDone = (heading === 'value' || heading === 'result') && (role === 'value' || role === 'result');
  return isDone && path.length === 1 && channel === null && measure === null && comparison === 'none';
}
