import { columnAs, eachColumn, unitNameOf, type Column } from '../table/columns/column.ts';
import type { TableContext } from '../table/table-context.ts';
import { withColumns, type Table } from '../table/table.ts';

/** Of a table on its side: a column below a name of which a person said that it is no unit's adds up others. */
export function withGroupColumns(
  table: Table,
  { finder, date, reporting }: Pick<TableContext, 'finder' | 'date' | 'reporting'>,
): Table {
  if (!finder.hasGroups) return table;
  const isGroup = (column: Column) =>
    column.role === 'unit_value' &&
    finder.find({ text: unitNameOf(column), code: '', date, within: reporting }).isGroup === true;
  const columns = eachColumn(table.columns, (column) =>
    isGroup(column) ? columnAs(column, { role: 'value', isTotal: true, readAs: column }) : column,
  );
  return withColumns(table, columns);
}
