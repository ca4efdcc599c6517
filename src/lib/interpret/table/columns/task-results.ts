import { columnAs, eachColumn } from './column.ts';
import { withColumns, type Table } from '../table.ts';

const RESULT = /^(?:kết quả|đã thực hiện|thực hiện)(?!\p{L})/iu;

/** "Kết quả 9 tháng" beside tasks heads what is told of each, as "Kết quả" does. */
export function withTaskResults(table: Table): Table {
  if (table.columns.some(({ role }) => role === 'result')) return table;
  const columns = eachColumn(table.columns, (column) =>
    column.role === 'value' && column.channel === null && RESULT.test(column.path.at(-1)?.trim() ?? '')
      ? columnAs(column, { role: 'result' })
      : column,
  );
  return withColumns(table, columns);
}
