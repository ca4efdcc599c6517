import { settleStatus, type SettledStatus } from '../../task/settle-status.ts';
import { isMark, statusOf } from '../../task/status.ts';
import type { Column } from '../columns/column.ts';
import type { SheetView } from '../sheet-view.ts';
import { contentColumn, STATUS_ROLES, type TaskColumns } from '../columns/task-columns.ts';
import type { TableContext } from '../table-context.ts';
import type { Table } from '../table.ts';

/** How far the task of a row has come; a status that its cells cannot agree on is doubted at the first of them. */
export function statusOfRow(
  row: number,
  { table, hasStatus, status, result, percent, crosses, legend }: TaskColumns,
  { view, ledger }: TableContext,
): SettledStatus {
  const at = (column: Column | undefined) => (column ? view.text(row, column.col) : '');
  const filled = (role: Column['role']) =>
    table.columns.map((column) => (column.role === role ? at(column) : '')).find((each) => each !== '') ?? '';
  const said = {
    done: filled('done') || dayDone(filled('finished')),
    notDone: filled('not_done'),
    inProgress: filled('in_progress'),
    partial: filled('partial'),
    text:
      legend.get(at(status).toLowerCase()) ??
      (issued(at(contentColumn(table)), at(status)) || headingMarked(row, table, view)),
    percent: at(percent),
  };
  const settled = against(settleStatus(said, view.words, crosses), at(result));
  if (hasStatus && settled.problem) {
    const ofStatus = table.columns.filter(
      ({ role, col }) => STATUS_ROLES.includes(role) || col === status?.col,
    );
    const cell = ofStatus.map(({ col }) => view.at(row, col)).find((each) => each !== undefined);
    ledger.doubt(settled.problem, {}, cell);
  }
  return settled;
}

/** "Xây dựng kế hoạch | Đã ban hành Kế hoạch số 18/KH-UBND": where a paper is the task, its issue says that it is done. */
function issued(content: string, said: string): string {
  const isPaper = /^(?:xây dựng|ban hành|tham mưu|soạn thảo|kiện toàn|thành lập|phê duyệt)(?!\p{L})/iu.test(
    content,
  );
  const isOut =
    /^đã (?:ban hành|phê duyệt)(?!\p{L})[^;]*$/iu.test(said) &&
    !/(?<!\p{L})(?:đang|chưa)(?!\p{L})/iu.test(said);
  return isPaper && isOut ? 'đã hoàn thành' : said;
}

/** "Chưa đến hạn | Không phát sinh": a mark below words of status that have no column of their own says these. */
function headingMarked(row: number, { columns }: Table, view: SheetView): string {
  const heads = columns.filter(
    ({ role, col }) => !STATUS_ROLES.includes(role) && isMark(view.text(row, col)),
  );
  const words = heads.map(({ path }) => path.at(-1) ?? '');
  return words.find((text) => statusOf(text, view.words) !== null) ?? '';
}

/** A result of "Chưa thực hiện" beside a mark under "Hoàn thành": one of the two is wrong (domain.md 2.5). */
function against(settled: SettledStatus, result: string): SettledStatus {
  const isDenied = settled.status === 'done' && /^(?:chưa|không) /iu.test(result);
  if (!isDenied || statusOf(result)?.status !== 'not_done') return settled;
  return { ...settled, status: 'contradictory', problem: 'task-contradictory' };
}

/** A day on which a task was done marks it as done; what else stands there says its status. */
function dayDone(text: string): string {
  return /\d/.test(text) && statusOf(text) === null ? 'x' : text;
}
