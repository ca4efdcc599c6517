import { figuresIn, type Body } from '../body-texts.ts';
import { columnAs, eachColumn, type Column } from './column.ts';
import { meaningOf } from './heading-meaning.ts';

const NAMES: ReadonlySet<Column['role']> = new Set(['channel', 'content', 'task', 'unit']);
const TARGET = /^(?:các )?chỉ tiêu(?!\p{L})/iu;

/** "Kênh | Chỉ tiêu", "Xã | Chỉ tiêu": the word heads names in one form; beside others, over nothing but numbers, it heads quotas. */
export function withTargetColumns(all: readonly Column[], body: Body): readonly Column[] {
  const columns = withPlannedNumbers(all);
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

const NUMBER_PLANNED = /^số kế hoạch$/iu;
const NUMBER_DONE = /^(?:(?:số|đã|kết quả) )?(?:thực hiện|th|đạt(?: được)?|kết quả|làm được)(?!\p{L})/iu;

/** "Số kế hoạch" counts plans in one form; beside "Số thực hiện" it is what was planned. */
function withPlannedNumbers(columns: readonly Column[]): readonly Column[] {
  const isDone = ({ path }: Column) => NUMBER_DONE.test(path.at(-1) ?? '');
  if (!columns.some(isDone)) return columns;
  return eachColumn(columns, (column) => {
    if (column.role !== 'value' || !NUMBER_PLANNED.test(column.path.at(-1) ?? '')) return column;
    return columnAs(column, { role: 'plan', measure: null, measureText: '' });
  });
}
