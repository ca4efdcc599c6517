import type { Heading } from '../../lexicon/headings.ts';
import { channelOf } from '../../lexicon/channels.ts';
import type { OwnWords } from '../../lexicon/own-words.ts';
import { figuresIn, mostly, textsOf, type Body } from '../body-texts.ts';
import { columnAs, eachColumn, type Column } from './column.ts';

/** Who does a task, by when, and how far it has come. */
const OF_TASKS: ReadonlySet<Heading> = new Set([
  'done',
  'not_done',
  'in_progress',
  'partial',
  'status',
  'lead',
  'coordinating',
  'deadline',
  'result',
  'link',
]);

/**
 * "Nội dung công việc | Số lượng", "Nội dung công việc | Kết quả | Đơn vị tính" with numbers: a list of channels with their numbers, whatever it is headed. Tasks have someone who
 * does them, a day or a mark.
 */
export function withCountedTasks(
  columns: readonly Column[],
  body: Body,
  own: OwnWords | null = null,
): readonly Column[] {
  const task = columns.find(({ role }) => role === 'task');
  if (!task) return columns;
  const hasMeasure = columns.some(({ role }) => role === 'measure');
  const isCount = (column: Column) =>
    (column.role === 'value' || (column.role === 'result' && hasMeasure)) && figuresIn(column, body) > 0.5;
  // "KH | Thực hiện | Người phụ trách": who answers for what was planned and done leads no task.
  const isCompared = columns.some(({ role }) => role === 'plan');
  const isOfTasks = (column: Column) =>
    OF_TASKS.has(column.role as Heading) && !isCount(column) && !(isCompared && column.role === 'lead');
  if (columns.some(isOfTasks)) return columns;
  if (!columns.some(isCount) || !mostly(textsOf(task, body), (text) => channelOf(text, own) !== null))
    return columns;
  return eachColumn(columns, (column) => (column === task ? columnAs(column, { role: 'content' }) : column));
}
