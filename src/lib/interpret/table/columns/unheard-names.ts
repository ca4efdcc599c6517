import { wholePeriodLabel } from '../../period/label.ts';
import { textsOf, type Body } from '../body-texts.ts';
import { columnAs, eachColumn, type Column } from './column.ts';

const NAMING: ReadonlySet<Column['role']> = new Set([
  ...(['unit', 'unit_value', 'channel', 'content', 'task', 'period', 'deadline'] as const),
]);
const DAY = /^(?:ngày|thời (?:gian|điểm))(?!\p{L})/iu;
const LEAST_NAMES = 2;
const LONGEST_NAME = 40;

/**
 * "Bên nào | Trang TTĐT | Loa" above names that no registry knows: where nothing else names the rows and their columns
 * name channels, they are asked about as units, and their figures are not taken for one unit's, one row upon the other.
 */
export function withUnheardNames(columns: readonly Column[], body: Body): readonly Column[] {
  if (columns.some(({ role, path }) => NAMING.has(role) || DAY.test(path.at(-1) ?? ''))) return columns;
  const first = columns.find(({ role, channel }) => role === 'value' && channel !== null);
  if (!first) return columns;
  const names = columns.filter(({ role, col }) => role === 'unknown' && col < first.col);
  const [only, another] = names;
  if (!only || another || !areNames(textsOf(only, body))) return columns;
  return eachColumn(columns, (column) => (column === only ? columnAs(column, { role: 'unit' }) : column));
}

/** Short texts with a capital, each once. */
export function areNames(texts: ReadonlyMap<string, number>): boolean {
  const names = [...texts].filter(([text]) => text !== '');
  return (
    names.length >= LEAST_NAMES &&
    names.every(
      ([text, count]) =>
        count === 1 &&
        text.length <= LONGEST_NAME &&
        /^\p{Lu}/u.test(text) &&
        wholePeriodLabel(text) === null,
    )
  );
}
