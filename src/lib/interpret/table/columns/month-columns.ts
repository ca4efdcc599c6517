import { plain } from '../../period/plain.ts';
import { columnAs, eachColumn, type Column } from './column.ts';
import { withColumns, type Table } from '../table.ts';

const BARE_MONTH = /^(?:t\.?)?0?([1-9]|1[0-2])$/i;
const OF_MONTHS = /\b(?:theo|tung|cac|hang|moi) thang\b/;
/** Fewer numbers beside each other may be anything. */
const FEWEST = 3;

/** "01 | 02 | 03 …" below a title "theo tháng", or beside a sum of months or of the year: the months, whatever else they could be. */
export function withMonthColumns(table: Table, titles: readonly string[]): Table {
  const months = table.columns.filter((column) => monthOf(column) !== null);
  const isInOrder = months.every((column, i) => i === 0 || monthOf(column)! === monthOf(months[i - 1]!)! + 1);
  if (months.length < FEWEST || !isInOrder || !(tellsMonths(titles) || hasSum(table))) return table;
  const columns = eachColumn(table.columns, (column) => {
    const number = months.includes(column) ? monthOf(column) : null;
    return number === null
      ? column
      : columnAs(column, { role: 'value', period: { kind: 'month', number, year: null } });
  });
  return withColumns(table, columns);
}

function monthOf({ role, path }: Column): number | null {
  const found = role === 'unknown' ? BARE_MONTH.exec(path.at(-1) ?? '') : null;
  return found && Number(found[1]);
}

function tellsMonths(titles: readonly string[]): boolean {
  return titles.some((text) => OF_MONTHS.test(plain(text)));
}

function hasSum({ columns }: Table): boolean {
  return columns.some(({ isTotal, period }) => isTotal && period !== null && period.kind !== 'month');
}
