import type { SheetView } from '../sheet-view.ts';
import { withColumns, type Table } from '../table.ts';
import { figuresIn, MOSTLY, type Body } from '../body-texts.ts';
import { listsChannels } from './answering-columns.ts';
import { columnAs, eachColumn, type Column } from './column.ts';

const REPORTS = /(?<!\p{L})(?:kết quả|số liệu|thống kê|báo cáo|tổng hợp)(?!\p{L})/iu;
const PLANS = /(?<!\p{L})(?:kế hoạch|nhiệm vụ|phân công|tiến độ|lịch)(?!\p{L})/iu;

const STATUSES: ReadonlySet<Column['role']> = new Set([
  ...(['status', 'done', 'not_done', 'in_progress', 'partial', 'finished'] as const),
]);

/** Who is to do it, and until when. */
const ASSIGNED: ReadonlySet<Column['role']> = new Set(['lead', 'coordinating', 'deadline']);

/**
 * "Nội dung | Số lượng | Thời gian | Người phụ trách" above channels and their figures: below "KẾ HOẠCH …" tasks with
 * their quotas, below "KẾT QUẢ …" figures, beside which stands when and by whom.
 */
export function isReported(
  { columns, first, last }: Table,
  view: SheetView,
  titles: readonly string[],
): boolean {
  if (!titles.some((title) => REPORTS.test(title)) || columns.some(({ role }) => STATUSES.has(role)))
    return false;
  const body = { view, first, last };
  if (!listsChannels(columns, body, view.words)) return false;
  if (areCounted(columns, body)) return true;
  if (titles.some((title) => PLANS.test(title))) return false;
  return !columns.some(({ role }) => role === 'task') || !columns.some(({ role }) => ASSIGNED.has(role));
}

/** "Nhiệm vụ | ĐVT | Kết quả" above numbers, and without units of measure where nothing is due: what came of it is counted, whatever it is called. */
function areCounted(columns: readonly Column[], body: Body): boolean {
  const results = columns.filter(({ role }) => role === 'value' || role === 'result');
  const areNumbers = results.some((column) => figuresIn(column, body) >= MOSTLY);
  return (
    areNumbers &&
    (columns.some(({ role }) => role === 'measure') || !columns.some(({ role }) => role === 'deadline'))
  );
}

/** Such a list with its figures as such; nobody who answers for them leads a task. */
export function withReported(table: Table): Table {
  const hasValue = table.columns.some(({ role }) => role === 'value');
  const columns = eachColumn(table.columns, (column) => {
    if (column.role === 'lead' || column.role === 'coordinating') return columnAs(column, { role: 'note' });
    if (column.role === 'task') return columnAs(column, { role: 'content' });
    return column.role === 'result' && !hasValue ? columnAs(column, { role: 'value' }) : column;
  });
  return withColumns(table, columns);
}

/** The same where its times name no periods: then they say nothing of its figures. */
export function withoutTimes(table: Table): Table {
  const columns = eachColumn(table.columns, (column) =>
    column.role === 'deadline' ? columnAs(column, { role: 'unknown' }) : column,
  );
  return withColumns(table, columns);
}
