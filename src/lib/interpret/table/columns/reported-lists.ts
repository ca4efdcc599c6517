import type { SheetView } from '../sheet-view.ts';
import { withColumns, type Table } from '../table.ts';
import { listsChannels } from './answering-columns.ts';
import { columnAs, eachColumn, type Column } from './column.ts';

const REPORTS = /(?<!\p{L})(?:kết quả|số liệu|thống kê|báo cáo)(?!\p{L})/iu;
const PLANS = /(?<!\p{L})(?:kế hoạch|nhiệm vụ|phân công|tiến độ|lịch)(?!\p{L})/iu;

const OF_TASKS: ReadonlySet<Column['role']> = new Set(['task', 'status', 'done', 'not_done', 'in_progress']);

/**
 * "Nội dung | Số lượng | Thời gian | Người phụ trách" above channels and their figures: below "KẾ HOẠCH …" tasks with
 * their quotas, below "KẾT QUẢ …" figures, beside which stands when and by whom.
 */
export function isReported(
  { columns, first, last }: Table,
  view: SheetView,
  titles: readonly string[],
): boolean {
  if (!titles.some((title) => REPORTS.test(title)) || titles.some((title) => PLANS.test(title))) return false;
  return (
    !columns.some(({ role }) => OF_TASKS.has(role)) &&
    listsChannels(columns, { view, first, last }, view.words)
  );
}

/** Such a list with its figures as such; nobody who answers for them leads a task. */
export function withReported(table: Table): Table {
  const hasValue = table.columns.some(({ role }) => role === 'value');
  const columns = eachColumn(table.columns, (column) => {
    if (column.role === 'lead' || column.role === 'coordinating') return columnAs(column, { role: 'note' });
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
