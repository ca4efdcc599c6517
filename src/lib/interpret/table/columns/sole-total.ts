import { figuresIn, type Body } from '../body-texts.ts';
import { columnAs, eachColumn, type Column } from './column.ts';

const COUNTING: ReadonlySet<Column['role']> = new Set(['value', 'unit_value']);
/** What the rows of a form are of, where no column is left that may hold the parts. */
const NAMING = ['content', 'unit', 'period'] as const;

/**
 * "Tổng số" over the only column of figures of a form whose rows say what they are of is no total: a total has its parts beside
 * it (contract.md, status).
 */
export function withoutSoleTotal(columns: readonly Column[], body: Body): readonly Column[] {
  const only = columns.find(({ role }) => COUNTING.has(role));
  if (!only?.isTotal) return columns;
  const others = columns.filter((column) => column !== only);
  const counts = (column: Column) => figuresIn(column, body) > 0;
  if (others.some((column) => COUNTING.has(column.role) && counts(column))) return columns;
  const roles = new Set(others.map(({ role }) => role));
  const isAlone =
    NAMING.some((role) => roles.has(role)) &&
    !others.some((column) => column.role === 'unknown' && counts(column));
  if (!isAlone && !roles.has('channel')) return columns;
  return eachColumn(columns, (column) => (column === only ? columnAs(column, { isTotal: false }) : column));
}
