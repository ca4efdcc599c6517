import { columnAs, eachColumn, type Column } from './column.ts';

/** What the rows of a form are of, where no column is left that may hold the parts. */
const NAMING = ['content', 'unit', 'period'] as const;

/**
 * "Tổng số" over the only column of figures of a form whose rows say what they are of is no total: a total has its parts beside
 * it (contract.md, status).
 */
export function withoutSoleTotal(columns: readonly Column[]): readonly Column[] {
  const figures = columns.filter(({ role }) => role === 'value' || role === 'unit_value');
  const [only] = figures;
  if (figures.length !== 1 || !only?.isTotal) return columns;
  const roles = new Set(columns.map(({ role }) => role));
  const isAlone = !roles.has('unknown') && NAMING.some((role) => roles.has(role));
  if (!isAlone && !roles.has('channel')) return columns;
  return eachColumn(columns, (column) => (column === only ? columnAs(column, { isTotal: false }) : column));
}
