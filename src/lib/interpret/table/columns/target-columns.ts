import { figuresIn, type Body } from '../body-texts.ts';
import { columnAs, eachColumn, type Column } from './column.ts';
import { meaningOf } from './heading-meaning.ts';

const NAMES: ReadonlySet<Column['role']> = new Set(['channel', 'content', 'task', 'unit']);
const TARGET = /^(?:các )?chỉ tiêu(?!\p{L})/iu;

/** "Kênh | Chỉ tiêu", "Xã | Chỉ tiêu": the word heads names in one form; beside others, over nothing but numbers, it heads quotas. */
export function withTargetColumns(columns: readonly Column[], body: Body): readonly Column[] {
  const names = columns.filter(({ role }) => NAMES.has(role));
  if (names.length < 2) return columns;
  return eachColumn(columns, (column) => {
    const isTarget = column.role === 'channel' && TARGET.test(column.path.at(-1) ?? '');
    if (!isTarget || figuresIn(column, body) <= 0.5) return column;
    // What it is a target of is said by the groups above it.
    const { measure, measureText } = meaningOf(column.path.slice(0, -1).join('\n'), body.view.words).says;
    return columnAs(column, { role: 'plan', measure, measureText });
  });
}
