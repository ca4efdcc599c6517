import { channelOf } from '../../lexicon/channels.ts';
import { measureInLabel } from '../../lexicon/measures.ts';
import type { OwnWords } from '../../lexicon/own-words.ts';
import { cellWord } from '../../quantity/cell-words.ts';
import { figuresIn, MOSTLY, mostly, textsOf, type Body } from '../body-texts.ts';
import { columnAs, eachColumn, type Column } from './column.ts';

const NAMING: ReadonlySet<Column['role']> = new Set(['channel', 'content']);
const COUNTING: ReadonlySet<Column['role']> = new Set(['value', 'unit_value', 'result']);
/** Beside units of measure so many cells are figures; the others say "hơn 70", "đang cập nhật". */
const LEAST = 0.2;
/** What only tasks have. */
const OF_TASKS: ReadonlySet<Column['role']> = new Set([
  ...(['task', 'coordinating', 'deadline', 'status', 'finished'] as const),
  ...(['done', 'not_done', 'in_progress', 'partial'] as const),
]);

/**
 * "Người phụ trách", "Đầu mối" beside channels and their figures say who answers for them: such a list has no tasks,
 * whoever answers for its lines, and nor has one of pictures.
 */
export function withAnswering(
  columns: readonly Column[],
  body: Body,
  own: OwnWords | null = null,
): readonly Column[] {
  if (!columns.some(({ role }) => role === 'lead')) return columns;
  const isOfTasks = columns.some(({ role }) => OF_TASKS.has(role));
  const isOther = () => listsPictures(columns) || listsChannels(columns, body, own);
  if (!headsChannels(columns) && (isOfTasks || !isOther())) return columns;
  return eachColumn(columns, (column) =>
    column.role === 'lead' ? columnAs(column, { role: 'note' }) : column,
  );
}

/** "Tên tệp", "Ngày chụp": what was photographed. */
function listsPictures(columns: readonly Column[]): boolean {
  return columns.some(({ path }) => /^(?:tên (?:tệp|file|ảnh)|ngày chụp)(?!\p{L})/iu.test(path.at(-1) ?? ''));
}

/** Whether columns of figures say themselves what they count, and no other names anything that could be a task. */
function headsChannels(columns: readonly Column[]): boolean {
  if (columns.some(({ role }) => NAMING.has(role) || role === 'task')) return false;
  return columns.some(({ role, channel, measure }) => role === 'value' && (channel ?? measure) !== null);
}

/** Whether rows are named by channels or by what is counted of them, with figures beside. */
export function listsChannels(columns: readonly Column[], body: Body, own: OwnWords | null): boolean {
  const names = columns.find(({ role }) => NAMING.has(role) || role === 'task');
  if (!names) return false;
  const isMeasured = columns.some(({ role }) => role === 'measure');
  const counts = columns.filter(({ role }) => COUNTING.has(role));
  if (!counts.some((each) => tellsFigures(each, body, isMeasured ? LEAST : MOSTLY))) return false;
  return mostly(
    textsOf(names, body),
    (text) => channelOf(text, own) !== null || measureInLabel(text) !== null,
  );
}

/** Whether so many cells of a column hold figures; of the others some may say "trên 90", "không phát sinh". */
function tellsFigures(column: Column, body: Body, share: number): boolean {
  if (figuresIn(column, body) >= share) return true;
  const states = (text: string) => /^\p{L}* ?\d/u.test(text) || cellWord(text) !== null;
  return figuresIn(column, body) >= LEAST && mostly(textsOf(column, body), states);
}
