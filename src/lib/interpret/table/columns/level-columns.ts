import { figuresIn, type Body } from '../body-texts.ts';
import { columnAs, eachColumn, type Column } from './column.ts';
import { namesLevel } from '../../unit/label-scope.ts';

/**
 * "Cấp huyện | Cấp xã | Tổng cộng" over figures beside a column that names channels: whose activity each counts, and no
 * names of units. A lone such heading stays what it is.
 */
export function withLevelColumns(columns: readonly Column[], body: Body): readonly Column[] {
  if (!columns.some(({ role }) => role === 'channel' || role === 'content')) return columns;
  const levels = columns.filter((column) => isLevel(column) && figuresIn(column, body) > 0.5);
  if (levels.length < 2) return columns;
  return eachColumn(columns, (column) =>
    levels.includes(column) && OPEN.has(column.role) ? columnAs(column, { role: 'value' }) : column,
  );
}

const OPEN: ReadonlySet<Column['role']> = new Set(['unit', 'unknown']);

function isLevel({ path }: Column): boolean {
  return namesLevel(path.at(-1) ?? '');
}
