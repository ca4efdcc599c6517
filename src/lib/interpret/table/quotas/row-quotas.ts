import type { Target } from '#lib/domain/task.ts';
import { collapse } from '#lib/domain/text.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { quotaTargets } from '../../task/quota-targets.ts';
import { quotasIn } from '../../task/quota.ts';
import type { Column } from '../columns/column.ts';
import { perSaid } from '../columns/plan-columns.ts';
import { contentColumn } from '../columns/task-columns.ts';
import type { TableContext } from '../table-context.ts';
import { columnWith, type Table } from '../table.ts';

const GOAL = /(?<!\p{L})(?:chỉ tiêu|mục tiêu|mức phấn đấu|yêu cầu|định mức)(?!\p{L})/iu;
const RESULT = /(?<!\p{L})(?:kết quả|thực hiện|đã|đạt được|đánh giá|mức độ|tỷ lệ|tỉ lệ)(?!\p{L})/iu;

/**
 * The quotas that the words of a task's cells demand: of a plan in whichever column (domain.md 3.2, 42), of tasks that
 * are reported on only under a heading that says so and behind their names. Under such a heading all that is counted is demanded.
 */
export function quotasOfRow(
  row: number,
  cells: readonly Cell[],
  content: string,
  unit: UnitRef,
  table: Table,
  { view, ledger, year }: TableContext,
  { isPlan, isDated }: { readonly isPlan: boolean; readonly isDated: boolean },
): Target[] {
  const goals = goalColumns(table);
  const ordinal = columnWith(table, 'ordinal');
  const named = contentColumn(table)?.col;
  const measure = columnWith(table, 'measure');
  const counted = measure ? view.text(row, measure.col) : '';
  const taskNumber = ordinal ? view.text(row, ordinal.col) : '';
  return cells.flatMap((cell) => {
    const isSaid = cell.value.kind === 'text' || cell.value.kind === 'number';
    const goal = goals.get(cell.col);
    const isGoal = goal !== undefined;
    const said = isPlan || isGoal ? cell.text : cell.col === named ? asideIn(collapse(cell.text)) : '';
    const quotas =
      isSaid && said !== '' ? quotasIn(said, content, view.words, { isGoal, isDated, counted }) : [];
    const per = goal && perSaid(goal);
    const paced = quotas.map((quota) => (per && quota.per === 'once' ? { ...quota, per } : quota));
    return quotaTargets(cell, paced, { unit, year, taskNumber }, ledger);
  });
}

/** "Đăng tin, bài trên Cổng TTĐT (tối thiểu 04 tin, bài/tháng)", "Tập huấn (02 lớp/năm)", "…, mỗi quý 03 phóng sự": what the name of a task wants of it. */
function asideIn(text: string): string {
  return (
    /\((?:(?:mỗi|từ|trên|tối thiểu|ít nhất|không dưới|không ít hơn|phấn đấu|chỉ tiêu|yêu cầu)(?!\p{L})|≥|>)[^()]*\)/iu.exec(
      text,
    )?.[0] ??
    /\(\d[^()]*\/\s*(?:tuần|tháng|qu[ýí]|năm|0?6 tháng)\)/iu.exec(text)?.[0] ??
    /(?:≥|>=)\s*\d[^()]*$/u.exec(text)?.[0] ??
    /[,;:–-]\s*((?:mỗi|tối thiểu|ít nhất|không dưới|phấn đấu|chỉ tiêu|yêu cầu|hằng|hàng)(?!\p{L})[^()]*\d[^()]*)$/iu.exec(
      text,
    )?.[1] ??
    ''
  );
}

/** "Chỉ tiêu", "Mức phấn đấu" beside what is to be done. */
function goalColumns(table: Table): ReadonlyMap<number, Column> {
  const content = contentColumn(table);
  const goals = table.columns.filter(({ role, path }) => {
    const leaf = path.at(-1) ?? '';
    return role === 'plan' || (GOAL.test(leaf) && !RESULT.test(leaf));
  });
  return new Map(goals.filter((column) => column !== content).map((column) => [column.col, column]));
}
