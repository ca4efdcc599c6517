import { channelOf, type ChannelReading } from '../../lexicon/channels.ts';
import type { SheetView } from '../sheet-view.ts';
import { withColumns, type Table } from '../table.ts';
import { columnAs, eachColumn, type Column } from './column.ts';

const DAY = /^(?:(?:từ |đến )?ngày|thời (?:gian|điểm))(?!\p{L})/iu;
const ENTERED =
  /^(?:tên|tiêu đề|nội dung|chủ đề)(?: (?:tin|bài|tin,? ?bài|bài viết|bản tin|chương trình|chuyên mục|phát(?: thanh)?|đăng(?: tải)?|tuyên truyền))*$/iu;
const MAY_ENTER: ReadonlySet<Column['role']> = new Set(['content', 'unknown', 'channel', 'task']);

const OF_TASKS: ReadonlySet<Column['role']> = new Set([
  ...(['lead', 'coordinating', 'status', 'done', 'not_done', 'in_progress'] as const),
]);

/**
 * "Ngày đăng | Tên bài | Lượt xem" below "DANH SÁCH TIN, BÀI ĐĂNG TRÊN TRANG TTĐT": the title says where all of it was
 * made known, and the names of the entries only what it was about, whatever channels they have ("Hội nghị …").
 */
export function withEntries(table: Table, view: SheetView, channel: ChannelReading | null): Table {
  if (channel === null || !table.columns.some(({ path }) => DAY.test(path.at(-1) ?? ''))) return table;
  if (table.columns.some(({ role }) => OF_TASKS.has(role))) return table;
  const counts = table.columns.filter(({ role }) => role === 'value');
  if (counts.length === 0 || counts.some((column) => column.channel !== null)) return table;
  const columns = eachColumn(table.columns, (column) => {
    const isEntry = MAY_ENTER.has(column.role) && ENTERED.test(column.path.at(-1) ?? '');
    return isEntry && isOfSentences(column, table, view) ? columnAs(column, { role: 'unknown' }) : column;
  });
  return withColumns(table, columns);
}

/** No name stands twice, or none is that of a channel. */
function isOfSentences({ col }: Column, { first, last }: Table, view: SheetView): boolean {
  const texts = view
    .rowsBetween(first, last)
    .map((row) => view.text(row, col))
    .filter((text) => text !== '');
  return new Set(texts).size === texts.length || texts.every((text) => channelOf(text, view.words) === null);
}
