import { columnAs, eachColumn, type Column } from './column.ts';

/**
 * "Tổng số" over the only column of figures of a form whose rows name channels is no total: a total has its parts beside
 * it (contract.md, status).
 */
export function withoutSoleTotal(columns: readonly Column[]): readonly Column[] {
  const figures = columns.filter(({ role }) => role === 'value' || role === 'unit_value');
  const [only] = figures;
  if (figures.length !== 1 || !only?.isTotal) return columns;
  if (!columns.some(({ role }) => role === 'channel')) return columns;
  return eachColumn(columns, (column) => (column === only ? columnAs(column, { isTotal: false }) : column));
}
