import { collapse } from '#lib/domain/text.ts';
import type { DocumentFrame } from '../frame/document-frame.ts';
import type { Line } from '../frame/lines.ts';
import type { SheetView } from '../table/sheet-view.ts';
import type { Table } from '../table/table.ts';
import { statusOf } from '../task/status.ts';

/** "Thực hiện kế hoạch tuyên truyền quý III" tells how far the plan has come. */
const REPORTS =
  /^\s*(?:báo cáo|kết quả|(?:tình hình |tiến độ |số liệu |tổng hợp )?thực hiện (?:các )?(?:kế hoạch|kh|chỉ tiêu)(?!\p{L})(?! (?:số|ngày)))/iu;

/** Whether the titles of a table and of its document call it a plan, and none a report or results. */
export function isPlan(lines: readonly Line[], frame: DocumentFrame): boolean {
  const titles = [...lines, ...frame.lines].map(({ text }) => text);
  return (
    titles.some((text) =>
      /kế hoạch|(?:theo|^|kèm) ?KH(?!\p{L})|nhiệm vụ trọng tâm|phân công (?:thực hiện )?nhiệm vụ/iu.test(
        text,
      ),
    ) && !titles.some((text) => REPORTS.test(text))
  );
}

/** Whether something is said of how far the tasks of a table have come: whatever it is called, it is no mere plan. */
export function isMarked(table: Table, view: SheetView): boolean {
  const marks = table.columns.filter(({ role }) => role === 'done' || role === 'not_done');
  const words = table.columns.filter(({ role }) => role === 'status');
  return view
    .rowsBetween(table.first, table.last)
    .some(
      (row) =>
        marks.some(({ col }) => collapse(view.own(row, col)?.text ?? '') !== '') ||
        words.some(({ col }) => statusOf(view.text(row, col), view.words) !== null),
    );
}
