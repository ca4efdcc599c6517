import { figuresIn, MOSTLY, type Body } from '../body-texts.ts';
import { columnAs, eachColumn, type Column } from './column.ts';

const NAMING: ReadonlySet<Column['role']> = new Set(['channel', 'content']);
const OF_FIGURES: ReadonlySet<Column['role']> = new Set(['value', 'unit_value', 'result', 'rate', 'plan']);

/** In a list whose rows name channels, and where no heading says "Số lượng", the only column of numbers holds them. */
export function withCountColumn(columns: readonly Column[], body: Body): readonly Column[] {
  const names = columns.find(({ role }) => NAMING.has(role));
  if (!names || columns.some(({ role }) => OF_FIGURES.has(role))) return columns;
  const [only, another] = columns.filter(
    (column) => column.role === 'unknown' && column.col > names.col && figuresIn(column, body) >= MOSTLY,
  );
  if (!only || another) return columns;
  return eachColumn(columns, (column) => (column === only ? columnAs(column, { role: 'value' }) : column));
}
